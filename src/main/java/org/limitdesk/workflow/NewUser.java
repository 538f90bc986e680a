package org.limitdesk.workflow;

import java.util.Set;
import org.limitdesk.domain.decision.Role;

/**
 * Somebody who is to get an account.
 *
 * @param name what they sign in with
 * @param password the first one
 */
public record NewUser(String name, Set<Role> roles, char[] password) {
  public NewUser {
    roles = Set.copyOf(roles);
  }

  /** Without the password: this may end in a program's log. */
  @Override
  public String toString() {
    return "NewUser[" + name + " " + roles + "]";
  }
}
