package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.domain.decision.DisputeResult;
import org.limitdesk.workflow.port.Disputes;
import org.limitdesk.workflow.port.LogStamp;

/** Disputes and their answers; the schema holds what is promised here by itself. */
final class DisputeStore implements Disputes {
  private static final String SELECT =
      """
      SELECT d.dispute, d.borrower, d.about, d.received, d.due, d.maker,
             (SELECT text FROM entry_text t WHERE t.seq = d.seq AND t.name = 'note'),
             a.result, a.day, a.maker,
             (SELECT text FROM entry_text t WHERE t.seq = a.seq AND t.name = 'note'),
             b.borrower_id,
             (SELECT name FROM borrower_private p WHERE p.borrower = d.borrower
               ORDER BY generation DESC LIMIT 1),
             (SELECT name FROM user u WHERE u.user = d.maker ORDER BY version DESC LIMIT 1)
      FROM dispute d JOIN borrower b ON b.key = d.borrower
      LEFT JOIN dispute_answer a ON a.dispute = d.dispute
      """;

  private final Connection connection;
  private final LoggedWrite write;

  DisputeStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public List<Dispute> of(int borrower) {
    return select("WHERE d.borrower = ? ORDER BY d.dispute DESC", borrower).stream()
        .map(Open::dispute)
        .toList();
  }

  @Override
  public List<Open> open() {
    return select("WHERE a.dispute IS NULL ORDER BY d.due, d.dispute");
  }

  @Override
  public Optional<Dispute> find(long id) {
    return select("WHERE d.dispute = ?", id).stream().map(Open::dispute).findFirst();
  }

  @Override
  public boolean holdsCase(long caseId) {
    return has("SELECT count(*) FROM held_case WHERE \"case\" = " + caseId);
  }

  @Override
  public boolean holdsDecision(long decision) {
    return has("SELECT count(*) FROM held_decision WHERE decision = " + decision);
  }

  private boolean has(String count) {
    return Sql.ask(() -> Sql.number(connection, count)) > 0;
  }

  private List<Open> select(String rest, Object... values) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(SELECT + rest)) {
        for (int i = 0; i < values.length; i++) {
          select.setObject(i + 1, values[i]);
        }
        ResultSet rows = select.executeQuery();
        List<Open> found = new ArrayList<>();
        while (rows.next()) {
          found.add(open(rows));
        }
        return found;
      }
    });
  }

  private static Open open(ResultSet rows) throws SQLException {
    Dispute dispute =
        new Dispute(
            rows.getLong(1),
            rows.getInt(2),
            Code.of(DisputeAbout.class, rows.getString(3)),
            CalendarNumber.day(rows.getLong(4)),
            CalendarNumber.day(rows.getLong(5)),
            rows.getLong(6),
            word(rows, 7),
            answer(rows));
    return new Open(dispute, rows.getString(12), word(rows, 13), word(rows, 14));
  }

  private static Dispute.@Nullable Answer answer(ResultSet rows) throws SQLException {
    String result = rows.getString(8);
    return result == null
        ? null
        : new Dispute.Answer(
            Code.of(DisputeResult.class, result),
            CalendarNumber.day(rows.getLong(9)),
            rows.getLong(10),
            word(rows, 11));
  }

  private static String word(ResultSet rows, int column) throws SQLException {
    String word = rows.getString(column);
    return word == null ? "" : word;
  }

  @Override
  public Dispute receive(
      int borrower, DisputeAbout about, LocalDate received, long maker, LogStamp stamp) {
    long id = 1 + Sql.ask(() -> Sql.number(connection, "SELECT max(dispute) FROM dispute"));
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("dispute", id);
    data.put("borrower", (long) borrower);
    data.put("about", about.code());
    data.put("received", (long) CalendarNumber.of(received));
    data.put("due", (long) CalendarNumber.of(Dispute.due(received)));
    data.put("maker", maker);
    write.run(
        new LogDraft("dispute", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq ->
            insert(
                "INSERT INTO dispute VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                borrower,
                data.get("about"),
                data.get("received"),
                data.get("due"),
                maker,
                stamp.at(),
                seq));
    return find(id).orElseThrow();
  }

  @Override
  public void answer(
      Dispute dispute, DisputeResult result, LocalDate day, long maker, LogStamp stamp) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("dispute", dispute.id());
    data.put("borrower", (long) dispute.borrower());
    data.put("result", result.code());
    data.put("day", (long) CalendarNumber.of(day));
    data.put("maker", maker);
    write.run(
        new LogDraft("dispute_answer", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq ->
            insert(
                "INSERT INTO dispute_answer VALUES (?, ?, ?, ?, ?, ?)",
                dispute.id(),
                data.get("result"),
                data.get("day"),
                maker,
                stamp.at(),
                seq));
  }

  private void insert(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }
}
