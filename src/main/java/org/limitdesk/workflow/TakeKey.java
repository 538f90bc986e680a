package org.limitdesk.workflow;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.limitdesk.domain.audit.SigningKey;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Keys;

/**
 * Takes the key of somebody in hand who told their password. Whoever has none yet, or whose key was
 * sealed under an older password, gets a new one: nobody else ever knew what it is sealed under.
 */
final class TakeKey {
  private final SecureRandom random;
  private final KeySeals seals;
  private final Stamps stamps;

  TakeKey(SecureRandom random, Passwords.Cost cost, Stamps stamps) {
    this.random = random;
    this.stamps = stamps;
    seals = new KeySeals(random, cost);
  }

  /**
   * Takes it in hand, of a book opened to write.
   *
   * @throws ActRefused LD-417 where it does not open by the password that it was sealed under
   */
  void take(Book book, DeskUser user, char[] password) {
    Keys keys = book.keys();
    if (keys.isInHand(user)) {
      return;
    }
    Optional<Keys.Stored> stored = keys.newest(user);
    byte[] secret =
        stored.flatMap(each -> seals.open(each.sealed(), each.publicHex(), password)).orElse(null);
    if (secret == null && stored.filter(Keys.Stored::isOfThePassword).isPresent()) {
      throw new ActRefused(
          "LD-417",
          "Your key does not open: the book was changed from outside. Verify the log, and let an"
              + " administrator give you a new password.");
    }
    if (secret == null) {
      SigningKey fresh = SigningKey.make(random);
      keys.add(user, fresh, seal(fresh, password), stamps.stamp(user.actor()));
    } else {
      Keys.Stored its = stored.orElseThrow();
      keys.take(user, its, SigningKey.of(secret, its.publicHex()));
      Arrays.fill(secret, (byte) 0);
    }
  }

  private String seal(SigningKey key, char[] password) {
    byte[] secret = key.secret();
    try {
      return seals.seal(secret, key.publicHex(), password);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }
}
