package org.limitdesk.workflow;

import java.time.Duration;
import java.util.Optional;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.SignInLimits;
import org.limitdesk.domain.decision.SignInResult;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Users;
import org.limitdesk.workflow.port.Users.Account;
import org.limitdesk.workflow.port.Users.WrongPasswords;

/**
 * Lets somebody in who has a name and its password. Each try is an entry of the log, with the
 * number of the user and never what was typed. Too many wrong passwords lock the account for a
 * while; an administrator who gives a new password unlocks it. From then on what they do in this
 * open book is signed with their key.
 */
public final class SignIn {
  private final Passwords passwords;
  private final SignInLimits limits;
  private final Stamps stamps;
  private final TakeKey takeKey;

  public SignIn(Passwords passwords, SignInLimits limits, Stamps stamps) {
    this.passwords = passwords;
    this.limits = limits;
    this.stamps = stamps;
    takeKey = passwords.keys(stamps);
  }

  /**
   * Signs somebody in.
   *
   * @param desk who the operating system says is there, as the log names people
   * @throws ActRefused LD-411 where name and password do not belong together or the user is not
   *     active (which of these is not said), LD-412 where the account is locked
   */
  public DeskUser signIn(Book book, String name, char[] password, String desk) {
    Users users = book.users();
    Optional<Account> account = users.account(UserName.of(name));
    long locked = account.map(found -> lockedFor(users, found.user())).orElse(0L);
    SignInResult result = locked > 0 ? SignInResult.LOCKED : judge(account, password);
    long user = account.map(found -> found.user().id()).orElse(0L);
    if (result == SignInResult.OK) {
      DeskUser in = account.orElseThrow().user();
      boolean before = book.keys().isInHand(in);
      takeKey.take(book, in, password);
      try {
        users.signIn(user, result, stamps.stamp(in.actor()));
      } catch (RuntimeException notIn) {
        if (!before) {
          book.keys().letGo(in);
        }
        throw notIn;
      }
      return in;
    }
    users.signIn(user, result, stamps.stamp(desk));
    throw result == SignInResult.LOCKED ? locked(locked) : wrong();
  }

  private SignInResult judge(Optional<Account> account, char[] password) {
    if (account.isEmpty()) {
      passwords.matchNobody(password);
      return SignInResult.UNKNOWN;
    }
    if (!passwords.matches(password, account.get().password())) {
      return SignInResult.PASSWORD;
    }
    return account.get().user().active() ? SignInResult.OK : SignInResult.INACTIVE;
  }

  /** For how many milliseconds more; 0 or less where it is not locked. */
  private long lockedFor(Users users, DeskUser user) {
    WrongPasswords wrong = users.wrongPasswords(user);
    return limits.lockedUntil(wrong.count(), wrong.last()) - stamps.now();
  }

  private static ActRefused wrong() {
    return new ActRefused("LD-411", "Name and password do not belong together.");
  }

  private static ActRefused locked(long millis) {
    long minutes = Duration.ofMillis(millis).plusSeconds(59).toMinutes();
    return new ActRefused(
        "LD-412",
        "There were too many wrong passwords. Try again in %d min, or ask an administrator."
            .formatted(Math.max(1, minutes)));
  }
}
