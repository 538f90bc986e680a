package org.limitdesk.domain.decision;

import java.util.Set;

/**
 * A person at the desk.
 *
 * @param id the number that the log names them by
 * @param version rises with every change of roles, password or state
 * @param name what they sign in with
 * @param active false for somebody who was locked out for good
 * @param at since when it is so, in milliseconds since 1970 UTC
 */
public record DeskUser(
    long id, long version, String name, Set<Role> roles, boolean active, long at) {
  public DeskUser {
    roles = Set.copyOf(roles);
  }

  /** As the log names who did something. */
  public String actor() {
    return "user:" + id;
  }

  /** Whether they may do that now. */
  public boolean may(Act act, Ownership what) {
    return active && Permissions.allow(roles, act, what);
  }
}
