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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.AppealResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.workflow.port.Appeals;
import org.limitdesk.workflow.port.LogStamp;

/** Appeals and what followed on them; the schema holds what is promised here by itself. */
final class AppealStore implements Appeals {
  private static final String PROLONGED = "prolonged";
  private static final String SELECT =
      """
      SELECT p.appeal, p.decision, d."case", c.borrower, p.received, coalesce(l.due, p.due), p.maker,
             (SELECT text FROM entry_text t WHERE t.seq = p.seq AND t.name = 'note'),
             l.day, l.maker, (SELECT text FROM entry_text t WHERE t.seq = l.seq AND t.name = 'note'),
             s.step, s.day, s.maker,
             (SELECT text FROM entry_text t WHERE t.seq = s.seq AND t.name = 'note'),
             b.borrower_id,
             (SELECT name FROM borrower_private n WHERE n.borrower = c.borrower
               AND n.generation IN (SELECT generation FROM load_generation WHERE state = 'visible')
               ORDER BY generation DESC LIMIT 1)
      FROM appeal p JOIN decision d ON d.decision = p.decision
      JOIN "case" c ON c."case" = d."case" JOIN borrower b ON b.key = c.borrower
      LEFT JOIN appeal_step l ON l.appeal = p.appeal AND l.step = 'prolonged'
      LEFT JOIN appeal_step s ON s.appeal = p.appeal AND s.step IN ('upheld', 'reversed')
      """;

  /** As the schema's {@code appeal_answered_by_somebody_else} has it. */
  private static final String HANDS =
      """
      SELECT maker FROM decision
      WHERE "case" = ?1 AND kind IN ('approve', 'override', 'keep')
      UNION
      SELECT checker FROM approval WHERE subject_kind = 'decision' AND result = 'confirmed'
        AND subject IN (SELECT decision FROM decision WHERE "case" = ?1)
      """;

  private final Connection connection;
  private final LoggedWrite write;

  AppealStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public List<Appeal> ofCase(long caseId) {
    return appeals("WHERE d.\"case\" = ? ORDER BY p.appeal", caseId);
  }

  @Override
  public List<Appeal> ofBorrower(int borrower) {
    return appeals("WHERE c.borrower = ? ORDER BY p.appeal DESC", borrower);
  }

  @Override
  public List<Open> open() {
    return select("WHERE s.appeal IS NULL ORDER BY coalesce(l.due, p.due), p.appeal");
  }

  @Override
  public long owed() {
    return Sql.ask(
        () -> Sql.number(connection, "SELECT count(*) FROM \"case\" WHERE state = 'reversed'"));
  }

  @Override
  public Set<Long> hands(long caseId) {
    return users(HANDS, caseId);
  }

  @Override
  public Set<Long> handsOf(long decision) {
    return users("SELECT user FROM decision_hand WHERE decision = ?1", decision);
  }

  private Set<Long> users(String query, long of) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(query)) {
        select.setLong(1, of);
        ResultSet rows = select.executeQuery();
        Set<Long> hands = new TreeSet<>();
        while (rows.next()) {
          hands.add(rows.getLong(1));
        }
        return hands;
      }
    });
  }

  @Override
  public Optional<Appeal> find(long id) {
    return appeals("WHERE p.appeal = ?", id).stream().findFirst();
  }

  private List<Appeal> appeals(String rest, Object value) {
    return select(rest, value).stream().map(Open::appeal).toList();
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
          found.add(new Open(appeal(rows), rows.getString(16), word(rows, 17)));
        }
        return found;
      }
    });
  }

  private static Appeal appeal(ResultSet rows) throws SQLException {
    return new Appeal(
        rows.getLong(1),
        rows.getLong(2),
        rows.getLong(3),
        rows.getInt(4),
        CalendarNumber.day(rows.getLong(5)),
        CalendarNumber.day(rows.getLong(6)),
        rows.getLong(7),
        word(rows, 8),
        rows.getLong(9) == 0
            ? null
            : new Appeal.Prolonged(
                CalendarNumber.day(rows.getLong(9)), rows.getLong(10), word(rows, 11)),
        answer(rows));
  }

  private static Appeal.@Nullable Answer answer(ResultSet rows) throws SQLException {
    String result = rows.getString(12);
    return result == null
        ? null
        : new Appeal.Answer(
            Code.of(AppealResult.class, result),
            CalendarNumber.day(rows.getLong(13)),
            rows.getLong(14),
            word(rows, 15));
  }

  private static String word(ResultSet rows, int column) throws SQLException {
    String word = rows.getString(column);
    return word == null ? "" : word;
  }

  @Override
  public Appeal receive(
      CaseFacts seen, long decision, LocalDate received, long maker, LogStamp stamp) {
    long id = 1 + Sql.ask(() -> Sql.number(connection, "SELECT max(appeal) FROM appeal"));
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("appeal", id);
    data.put("decision", decision);
    data.put("received", (long) CalendarNumber.of(received));
    data.put("due", (long) CalendarNumber.of(Appeal.due(received, false)));
    data.put("maker", maker);
    putCase(data, seen, CaseState.APPEALED);
    write.run(
        new LogDraft("appeal", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> {
          CaseRows.requireVersion(connection, seen);
          insert(
              "INSERT INTO appeal VALUES (?, ?, ?, ?, ?, ?, ?)",
              id,
              decision,
              data.get("received"),
              data.get("due"),
              maker,
              stamp.at(),
              seq);
          CaseRows.move(connection, seen, CaseState.APPEALED);
        });
    return find(id).orElseThrow();
  }

  @Override
  public void prolong(Appeal appeal, LocalDate due, LocalDate day, long maker, LogStamp stamp) {
    Map<String, @Nullable Object> data =
        step(appeal, PROLONGED, CalendarNumber.of(due), day, maker);
    data.put("borrower", (long) appeal.borrower());
    write.run(
        new LogDraft("appeal_step", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> insertStep(data, stamp, seq));
  }

  @Override
  public void answer(
      CaseFacts seen,
      Appeal appeal,
      AppealResult result,
      LocalDate day,
      long maker,
      LogStamp stamp) {
    Map<String, @Nullable Object> data = step(appeal, result.code(), 0, day, maker);
    putCase(data, seen, result.state());
    write.run(
        new LogDraft("appeal_step", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> {
          CaseRows.requireVersion(connection, seen);
          insertStep(data, stamp, seq);
          CaseRows.move(connection, seen, result.state());
        });
  }

  private static Map<String, @Nullable Object> step(
      Appeal appeal, String step, long due, LocalDate day, long maker) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("appeal", appeal.id());
    data.put("decision", appeal.decision());
    data.put("step", step);
    data.put("due", due);
    data.put("day", (long) CalendarNumber.of(day));
    data.put("maker", maker);
    return data;
  }

  private static void putCase(Map<String, @Nullable Object> data, CaseFacts seen, CaseState next) {
    data.put("case", seen.id());
    data.put("borrower", (long) seen.borrower());
    data.put("state", next.code());
    data.put("version", seen.version() + 1);
  }

  private void insertStep(Map<String, @Nullable Object> data, LogStamp stamp, long seq)
      throws SQLException {
    insert(
        "INSERT INTO appeal_step VALUES (?, ?, ?, ?, ?, ?, ?)",
        data.get("appeal"),
        data.get("step"),
        data.get("due"),
        data.get("day"),
        data.get("maker"),
        stamp.at(),
        seq);
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
