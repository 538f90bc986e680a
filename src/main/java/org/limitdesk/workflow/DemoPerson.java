package org.limitdesk.workflow;

import java.util.Set;
import org.limitdesk.domain.decision.Role;

/**
 * Somebody of a demo book, whom anyone may sign in as.
 *
 * @param name as it stands on the sign-in page
 * @param userName what they sign in with
 * @param password no secret: the book is fictional, and the page shows it
 */
public record DemoPerson(String name, String userName, Set<Role> roles, String password) {
  public DemoPerson {
    roles = Set.copyOf(roles);
  }
}
