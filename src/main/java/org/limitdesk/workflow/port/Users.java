package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.decision.SignInResult;

/**
 * The people at the desk and their tries to sign in. Every write is one transaction with its entry
 * in the log, and returns after the log's anchor is safe.
 */
public interface Users {
  /** Everybody as they are now, by number; those locked out for good included. */
  List<DeskUser> all();

  /** Somebody as they are now; empty where there is no such number. */
  Optional<DeskUser> find(long id);

  /** Who signs in with that name, with the hash of their password; empty where nobody does. */
  Optional<Account> account(String name);

  /**
   * Makes a user.
   *
   * @param password its hash
   * @throws ActRefused where another user has that name
   */
  DeskUser add(String name, Set<Role> roles, String password, LogStamp stamp);

  /**
   * The next version of a user.
   *
   * @param seen the version that is to be followed
   * @param password the hash of a new one; null where it stays
   * @throws ActRefused where the version in force is another
   */
  DeskUser change(
      DeskUser seen, Set<Role> roles, boolean active, @Nullable String password, LogStamp stamp);

  /**
   * Notes a try to sign in.
   *
   * @param user 0 where nobody has the name
   */
  void signIn(long user, SignInResult result, LogStamp stamp);

  /** The wrong passwords since the last right one, or since the user was last changed. */
  WrongPasswords wrongPasswords(DeskUser user);

  /**
   * A user with the hash of their password.
   *
   * @param password the hash, with its method and its cost
   */
  record Account(DeskUser user, String password) {
    /** Without the hash: this may end in a program's log. */
    @Override
    public String toString() {
      return "Account[" + user + "]";
    }
  }

  /**
   * Wrong passwords in a row.
   *
   * @param last when the last one was, in milliseconds since 1970 UTC; 0 where there was none
   */
  record WrongPasswords(int count, long last) {}
}
