package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.audit.SigningKey;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.workflow.port.Keys;
import org.limitdesk.workflow.port.LogStamp;

/** The table of keys, and those that are in hand. */
final class KeyStore implements Keys {
  private final Connection connection;
  private final LogStore log;

  KeyStore(Connection connection, LogStore log) {
    this.connection = connection;
    this.log = log;
  }

  @Override
  public Optional<Stored> newest(DeskUser user) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              """
              SELECT seq, public, sealed,
                (SELECT password FROM user
                 WHERE user = ?1 AND seq < k.seq ORDER BY version DESC LIMIT 1)
                = (SELECT password FROM user WHERE user = ?1 ORDER BY version DESC LIMIT 1)
              FROM signing_key k WHERE user = ?1 ORDER BY seq DESC LIMIT 1
              """)) {
        select.setLong(1, user.id());
        ResultSet rows = select.executeQuery();
        return rows.next()
            ? Optional.of(
                new Stored(
                    rows.getLong(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)))
            : Optional.empty();
      }
    });
  }

  @Override
  public boolean isInHand(DeskUser user) {
    return log.signers().has(user.actor());
  }

  @Override
  public void take(DeskUser user, Stored stored, SigningKey key) {
    log.signers().take(user.actor(), stored.name(), key);
  }

  @Override
  public byte[] sign(DeskUser user, Hash what) {
    return log.signers().sign(user.actor(), what);
  }

  @Override
  public Optional<String> publicHex(long name, String actor) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT public FROM signing_key WHERE seq = ? AND 'user:' || user = ?")) {
        select.setLong(1, name);
        select.setString(2, actor);
        ResultSet rows = select.executeQuery();
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    });
  }

  @Override
  public void letGo(DeskUser user) {
    log.signers().drop(user.actor());
  }

  @Override
  public void letGo() {
    log.signers().letGo();
  }

  @Override
  public void add(DeskUser user, SigningKey key, String sealed, LogStamp stamp) {
    Map<String, Object> data = new TreeMap<>();
    data.put("user", user.id());
    data.put("public", key.publicHex());
    data.put("sealed", Hash.plainHex(sealed));
    LogDraft draft = new LogDraft("signing_key", stamp.actor(), stamp.at(), data, stamp.texts());
    log.signers().take(user.actor(), log.head().seq() + 1, key);
    try {
      new LoggedWrite(connection, log)
          .run(draft, seq -> insert(seq, user, key, sealed, stamp.at()));
    } catch (RuntimeException notWritten) {
      log.signers().drop(user.actor());
      throw notWritten;
    }
  }

  private void insert(long seq, DeskUser user, SigningKey key, String sealed, long at)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO signing_key VALUES (?, ?, ?, ?, ?)")) {
      insert.setLong(1, seq);
      insert.setLong(2, user.id());
      insert.setString(3, key.publicHex());
      insert.setString(4, sealed);
      insert.setLong(5, at);
      insert.executeUpdate();
    }
  }
}
