package org.limitdesk.workflow;

import java.util.List;
import java.util.Set;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.port.Book;

/**
 * The people of a demo book. Their passwords are no secret: the sign-in of a demo book shows them,
 * and no other book has these accounts.
 */
public final class DemoPeople {
  /** All of them, in the order of their numbers. */
  public static final List<Person> ALL =
      List.of(
          new Person("officer1", "demo-officer1", Role.OFFICER),
          new Person("officer2", "demo-officer2", Role.OFFICER),
          new Person("supervisor1", "demo-supervisor1", Role.SUPERVISOR),
          new Person("supervisor2", "demo-supervisor2", Role.SUPERVISOR),
          new Person("policyowner", "demo-policyowner", Role.POLICY_OWNER),
          new Person("auditor", "demo-auditor", Role.AUDITOR),
          new Person("admin", "demo-admin", Role.ADMINISTRATOR));

  private DemoPeople() {}

  /**
   * Somebody who can sign in to a demo book.
   *
   * @param name to sign in with
   */
  public record Person(String name, String password, Role role) {
    NewUser account() {
      return new NewUser(name, Set.of(role), password.toCharArray());
    }
  }

  /** The people to offer at the sign-in of that book; none where it is no demo book. */
  public static List<Person> of(Book book) {
    return book.setting(MakeDemo.BUSINESS_DATE).isPresent() ? ALL : List.of();
  }
}
