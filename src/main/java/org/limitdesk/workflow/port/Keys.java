package org.limitdesk.workflow.port;

import java.util.Optional;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.SigningKey;
import org.limitdesk.domain.decision.DeskUser;

/**
 * The keys by which people sign what they do. While somebody's key is in hand, this open book signs
 * every entry that names them; somebody who has a key writes nothing without it.
 */
public interface Keys {
  /** The key that somebody signs by; empty where they have none yet. */
  Optional<Stored> newest(DeskUser user);

  /** Whether somebody's key is in hand. */
  boolean isInHand(DeskUser user);

  /** Takes somebody's stored key in hand. */
  void take(DeskUser user, Stored stored, SigningKey key);

  /**
   * Gives somebody a new key and takes it in hand: one transaction with its entry in the log, which
   * is the first that it signs.
   *
   * @param sealed its secret half, as it is to be stored
   */
  void add(DeskUser user, SigningKey key, String sealed, LogStamp stamp);

  /**
   * Signs something else than an entry.
   *
   * @throws ActRefused LD-413 where their key is not in hand
   */
  byte[] sign(DeskUser user, Hash what);

  /** The public half of a key by its name; empty where there is none, or not that actor's. */
  Optional<String> publicHex(long name, String actor);

  /** Lets somebody's key go. */
  void letGo(DeskUser user);

  /** Lets all keys go. */
  void letGo();

  /**
   * A key as it is stored.
   *
   * @param name the number of the entry that tells of it
   * @param publicHex its public half, 64 hexadecimal digits
   * @param sealed its secret half, sealed under the person's password
   * @param isOfThePassword whether the person's password is still the one of then
   */
  record Stored(long name, String publicHex, String sealed, boolean isOfThePassword) {}
}
