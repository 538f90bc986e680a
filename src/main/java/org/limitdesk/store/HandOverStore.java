package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.limitdesk.domain.audit.FreeText;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.handover.HandedKeys;
import org.limitdesk.domain.handover.LoggedEntry;
import org.limitdesk.workflow.port.HandOvers;
import org.limitdesk.workflow.port.LogStamp;

/** Hand-overs and replies; the schema holds what is promised here by itself. */
final class HandOverStore implements HandOvers {
  private final Connection connection;
  private final LoggedWrite write;

  HandOverStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public void give(Given given, LogStamp stamp) {
    Map<String, Object> data = new TreeMap<>();
    data.put("hash", given.hash());
    data.put("maker", given.maker());
    data.put("recipient", given.recipient());
    data.put("head_seq", given.head().seq());
    data.put("head_hash", given.head().hash().hex());
    data.put("items", given.items());
    write.run(
        new LogDraft("hand_over", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq ->
            insert(
                "INSERT INTO hand_over VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                seq,
                given.hash(),
                given.maker(),
                given.recipient(),
                given.head().seq(),
                given.head().hash().hex(),
                given.items(),
                stamp.at()));
  }

  @Override
  public void takeIn(Taken taken, LogStamp stamp) {
    Map<String, Object> data = new TreeMap<>();
    data.put("handed", taken.handed());
    data.put("reply", taken.reply());
    data.put("maker", taken.maker());
    data.put("applied", taken.applied());
    data.put("before", taken.before());
    data.put("refused", taken.refused());
    write.run(
        new LogDraft("hand_over_reply", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq ->
            insert(
                "INSERT INTO hand_over_reply VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                seq,
                taken.handed(),
                taken.reply(),
                taken.maker(),
                taken.applied(),
                taken.before(),
                taken.refused(),
                stamp.at()));
  }

  private void insert(String sql, Object... values) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      fill(insert, values).executeUpdate();
    }
  }

  private static PreparedStatement fill(PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** What is made of the first row. */
  private interface OfRow<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> Optional<T> first(String sql, OfRow<T> make, Object... values) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        ResultSet rows = fill(select, values).executeQuery();
        return rows.next() ? Optional.of(make.of(rows)) : Optional.empty();
      }
    });
  }

  @Override
  public Optional<Given> find(String hash) {
    return first(
        "SELECT hash, maker, recipient, head_seq, head_hash, items FROM hand_over WHERE hash = ?",
        row ->
            new Given(
                row.getString(1), row.getLong(2), row.getLong(3), head(row, 4), row.getLong(6)),
        hash);
  }

  @Override
  public Optional<LogHead> lastAnswered(long recipient) {
    return first(
        """
        SELECT head_seq, head_hash FROM hand_over h
        WHERE recipient = ? AND EXISTS (SELECT 1 FROM hand_over_reply WHERE handed = h.hash)
        ORDER BY head_seq DESC LIMIT 1
        """,
        row -> head(row, 1),
        recipient);
  }

  private static LogHead head(ResultSet row, int from) throws SQLException {
    return new LogHead(row.getLong(from), HexFormat.of().parseHex(row.getString(from + 1)));
  }

  @Override
  public long markedAt(Decision decision) {
    return first(
            """
            SELECT max(coalesce(h.handed_at, k.at)) FROM review_mark k
            LEFT JOIN handed_answer h ON h.seq = k.seq WHERE k.decision = ?
            """,
            row -> row.getLong(1),
            decision.id())
        .orElse(0L);
  }

  @Override
  public boolean has(String signature) {
    return first("SELECT 1 FROM handed_answer WHERE handed_signature = ?", row -> true, signature)
        .isPresent();
  }

  @Override
  public LoggedEntry entry(Decision decision) {
    return first(
            "SELECT body, signer, signature FROM entry WHERE seq = ?",
            HandOverStore::entry,
            decision.seq())
        .orElseThrow();
  }

  private static LoggedEntry entry(ResultSet row) throws SQLException {
    return LoggedEntry.of(row.getBytes(1), row.getString(2), row.getBytes(3));
  }

  @Override
  public Optional<FreeText> note(Decision decision) {
    return first(
        """
        SELECT text, salt FROM entry_text
        WHERE seq = ? AND name = 'note' AND text IS NOT NULL AND salt IS NOT NULL
        """,
        row -> new FreeText(row.getString(1), row.getBytes(2)),
        decision.seq());
  }

  @Override
  public Optional<Decision> decision(long id) {
    return first("SELECT \"case\" FROM decision WHERE decision = ?", row -> row.getLong(1), id)
        .flatMap(caseId ->
            Sql.ask(() -> DecisionRows.ofCase(connection, caseId)).stream()
                .filter(each -> each.id() == id)
                .findFirst());
  }

  @Override
  public List<LoggedEntry> since(LogHead head) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT body, signer, signature FROM entry WHERE seq > ? ORDER BY seq")) {
        List<LoggedEntry> found = new ArrayList<>();
        ResultSet rows = fill(select, head.seq()).executeQuery();
        while (rows.next()) {
          found.add(entry(rows));
        }
        return found;
      }
    });
  }

  @Override
  public HandedKeys keys() {
    return Sql.ask(() -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery("SELECT seq, user, public FROM signing_key ORDER BY seq")) {
        List<HandedKeys.Named> found = new ArrayList<>();
        while (rows.next()) {
          found.add(new HandedKeys.Named(rows.getLong(1), rows.getLong(2), rows.getString(3)));
        }
        return new HandedKeys(found);
      }
    });
  }
}
