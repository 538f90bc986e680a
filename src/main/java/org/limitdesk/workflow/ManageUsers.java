package org.limitdesk.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Users.Account;

/**
 * Gives people their accounts. Each change is a new version of the user and an entry of the log.
 * Nobody changes their own roles, so a book always keeps an administrator.
 */
public final class ManageUsers {
  private final Passwords passwords;
  private final Stamps stamps;

  public ManageUsers(Passwords passwords, Stamps stamps) {
    this.passwords = passwords;
    this.stamps = stamps;
  }

  /**
   * The first users of a book that has none; one of them at least is an administrator.
   *
   * @param actor who makes them, as the log names people
   */
  public List<DeskUser> found(Book book, String actor, List<NewUser> users) {
    if (!book.users().all().isEmpty()) {
      throw new ActRefused("LD-423", "The book has users. Let an administrator make more.");
    }
    if (users.stream().noneMatch(user -> user.roles().contains(Role.ADMINISTRATOR))) {
      throw new ActRefused("LD-424", "The first users need an administrator among them.");
    }
    users.forEach(ManageUsers::check);
    List<DeskUser> made = new ArrayList<>();
    for (NewUser user : users) {
      made.add(write(book, actor, user));
    }
    return made;
  }

  /** Makes a user. */
  public DeskUser add(Book book, DeskUser who, NewUser user) {
    DeskUser now = Permits.require(book, who, Act.MANAGE_USERS, Ownership.OTHER);
    check(user);
    return write(book, now.actor(), user);
  }

  /**
   * Gives a user other roles, locks one out for good or lets one in again.
   *
   * @param seen the user as they were seen
   */
  public DeskUser change(Book book, DeskUser who, DeskUser seen, Set<Role> roles, boolean active) {
    DeskUser now = Permits.require(book, who, Act.MANAGE_USERS, whose(who, seen));
    return book.users().change(seen, roles, active, null, named(now.actor(), seen.name()));
  }

  /** Gives a user a new password, which also unlocks the account. */
  public DeskUser resetPassword(Book book, DeskUser who, DeskUser seen, char[] password) {
    DeskUser now = Permits.require(book, who, Act.MANAGE_USERS, whose(who, seen));
    return setPassword(book, now.actor(), seen, password);
  }

  /** Changes one's own password. */
  public DeskUser changePassword(Book book, DeskUser who, char[] old, char[] password) {
    DeskUser now = Permits.require(book, who, Act.CHANGE_PASSWORD, Ownership.OWN);
    Account account = book.users().account(now.name()).orElseThrow();
    if (!passwords.matches(old, account.password())) {
      throw new ActRefused("LD-425", "The old password is not right.");
    }
    return setPassword(book, now.actor(), now, password);
  }

  private DeskUser setPassword(Book book, String actor, DeskUser seen, char[] password) {
    checkPassword(password);
    return book.users()
        .change(
            seen, seen.roles(), seen.active(), passwords.hash(password), named(actor, seen.name()));
  }

  private DeskUser write(Book book, String actor, NewUser user) {
    String name = UserName.of(user.name());
    return book.users()
        .add(name, user.roles(), passwords.hash(user.password()), named(actor, name));
  }

  private LogStamp named(String actor, String name) {
    return stamps.stamp(actor, "name", name);
  }

  private static Ownership whose(DeskUser who, DeskUser seen) {
    return Ownership.ownIf(who.id() == seen.id());
  }

  private static void check(NewUser user) {
    if (UserName.of(user.name()).isEmpty()) {
      throw new ActRefused("LD-426", "A user needs a name to sign in with.");
    }
    checkPassword(user.password());
  }

  private static void checkPassword(char[] password) {
    if (!Passwords.isAcceptable(password)) {
      throw new ActRefused(
          "LD-427", "A password has %d characters or more.".formatted(Passwords.SHORTEST));
    }
  }
}
