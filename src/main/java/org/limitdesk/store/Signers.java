package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogEntry;
import org.limitdesk.domain.audit.SigningKey;
import org.limitdesk.workflow.port.ActRefused;

/** The keys that are in hand, and who must not write without theirs. */
final class Signers {
  private static final String PERSON = "user:";

  private final Map<String, Signer> inHand = new HashMap<>();

  /**
   * Somebody's key.
   *
   * @param name the number of the entry that tells of it
   */
  private record Signer(long name, SigningKey key) {}

  /** A signature as it is stored. */
  record Signed(String signer, byte[] signature) {}

  boolean has(String actor) {
    return inHand.containsKey(actor);
  }

  void take(String actor, long name, SigningKey key) {
    inHand.put(actor, new Signer(name, key));
  }

  void drop(String actor) {
    inHand.remove(actor);
  }

  void letGo() {
    inHand.clear();
  }

  /**
   * Signs an entry of that actor; null for who has no key.
   *
   * @throws ActRefused LD-413 where they have one and it is not in hand
   */
  @Nullable Signed sign(Connection connection, String actor, LogEntry entry) throws SQLException {
    Signer signer = inHand.get(actor);
    if (signer != null) {
      byte[] signature = signer.key().sign(Hash.of(entry.hash()));
      return new Signed(Long.toString(signer.name()), signature);
    }
    if (actor.startsWith(PERSON) && hasKey(connection, actor.substring(PERSON.length()))) {
      throw notInHand();
    }
    return null;
  }

  /**
   * Signs what is no entry.
   *
   * @throws ActRefused LD-413 where that actor's key is not in hand
   */
  byte[] sign(String actor, Hash what) {
    Signer signer = inHand.get(actor);
    if (signer == null) {
      throw notInHand();
    }
    return signer.key().sign(what);
  }

  private static ActRefused notInHand() {
    return new ActRefused("LD-413", "Sign in again: what you do is signed with your key.");
  }

  private static boolean hasKey(Connection connection, String user) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM signing_key WHERE user = ? LIMIT 1")) {
      select.setLong(1, Long.parseLong(user));
      ResultSet rows = select.executeQuery();
      return rows.next();
    }
  }
}
