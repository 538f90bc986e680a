package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Erasures;
import org.limitdesk.workflow.port.LogStamp;

/** Requests of erasures and what came of them; the schema keeps what was erased away. */
final class ErasureStore implements Erasures {
  /**
   * Nobody in a month from the cutoff on; the last row before it says that the line is closed or
   * was sold, and nothing is open: what is written off may still be collected. {@code %s}: which of
   * them.
   */
  private static final String ENDED =
      """
      SELECT b.key, b.borrower_id, m.month FROM borrower b
      JOIN month m ON m.borrower = b.key AND m.month = (SELECT max(k.month) FROM book_month k
        WHERE EXISTS (SELECT 1 FROM month x WHERE x.month = k.month AND x.borrower = b.key))
      WHERE m.generation = (SELECT max(generation) FROM month WHERE month = m.month AND borrower = b.key)
        AND m.month < ?1 AND m.status >= 2 AND m.status <> 3
        AND EXISTS (SELECT 1 FROM borrower_private p WHERE p.borrower = b.key
          AND (p.name IS NOT NULL OR p.national_id IS NOT NULL OR p.phone IS NOT NULL))
        AND NOT EXISTS (SELECT 1 FROM "case" c WHERE c.borrower = b.key
          AND (c.state NOT IN ('effective', 'upheld', 'closed', 'kept') OR c.state = 'kept' AND EXISTS (
            SELECT 1 FROM decision d WHERE d.second <> ''
              AND d.decision = (SELECT max(decision) FROM decision WHERE "case" = c."case"))))
        AND NOT EXISTS (SELECT 1 FROM dispute d WHERE d.borrower = b.key
          AND NOT EXISTS (SELECT 1 FROM dispute_answer w WHERE w.dispute = d.dispute))
        AND NOT EXISTS (SELECT 1 FROM open_offer o WHERE o.borrower = b.key)
        AND NOT EXISTS (SELECT 1 FROM arrangement a WHERE a.borrower = b.key AND a.state IN (0, 1)
          AND (a."to" IS NULL OR a."to" >= ?2)
          AND a.generation = (SELECT max(generation) FROM arrangement WHERE id = a.id))
        AND NOT EXISTS (SELECT 1 FROM complaint q WHERE q.borrower = b.key AND q.closed IS NULL
          AND q.generation = (SELECT max(generation) FROM complaint WHERE id = q.id))
        AND NOT EXISTS (SELECT 1 FROM flag f WHERE f.borrower = b.key
          AND (f."to" IS NULL OR f."to" >= ?2)
          AND f.generation = (SELECT max(generation) FROM flag
            WHERE borrower = f.borrower AND kind = f.kind AND "from" = f."from"))
        AND %s
      ORDER BY b.key LIMIT ?3
      """;

  private static final String NOT_ASKED =
      """
      NOT EXISTS (SELECT 1 FROM erasure_request r LEFT JOIN erasure e ON e.request = r.request
          WHERE r.borrower = b.key AND coalesce(e.result, '') <> 'refused')
      """;

  /** Those of them who share an id with somebody else whose line ended in no month before. */
  private static final String SHARED =
      """
      SELECT p.borrower FROM borrower_private p JOIN borrower_private o
        ON o.national_id = p.national_id AND o.borrower <> p.borrower
          AND o.generation = (SELECT max(generation) FROM borrower_private WHERE borrower = o.borrower)
      WHERE p.borrower IN (%s) AND EXISTS (SELECT 1 FROM month m WHERE m.borrower = o.borrower
        AND m.month >= ?1)
      """;

  private static final String WAITING =
      """
      SELECT r.request, r.maker, group_concat(r.borrower),
        (SELECT name FROM user u WHERE u.user = r.maker ORDER BY version DESC LIMIT 1), max(r.at)
      FROM erasure_request r
      WHERE NOT EXISTS (SELECT 1 FROM erasure e WHERE e.request = r.request) %s
      GROUP BY r.request ORDER BY r.request
      """;

  /** Entries that name a borrower, and marks of overrides on cases of theirs. */
  private static final String TEXTS =
      """
      UPDATE entry_text SET text = NULL, salt = NULL
      WHERE text IS NOT NULL AND seq IN (
        SELECT seq FROM entry WHERE json_extract(CAST(body AS TEXT), '$.data.borrower') IN (%1$s)
        UNION SELECT k.seq FROM review_mark k JOIN decision d ON d.decision = k.decision
          JOIN "case" c ON c."case" = d."case" WHERE c.borrower IN (%1$s))
      """;

  /** Rows that a load set aside are not bound to a borrower: whose data they have says the data. */
  private static final String SET_ASIDE =
      """
      UPDATE quarantine SET value = '' WHERE value <> '' AND EXISTS (
        SELECT 1 FROM borrower_private p WHERE p.borrower IN (%s)
          AND (instr(value, p.name) > 0 OR instr(value, p.national_id) > 0 OR instr(value, p.phone) > 0))
      """;

  /** What files told of them in words. */
  private static final List<String> LOADED_TEXTS =
      List.of(
          "complaint SET about = NULL, result = NULL",
          "flag SET source = NULL",
          "contact SET outcome = NULL",
          "limit_change SET cause = NULL",
          "draw SET purpose = NULL");

  private final Connection connection;
  private final LoggedWrite write;

  ErasureStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public List<Due> due(LocalDate before, LocalDate today, int most) {
    int month = before.getYear() * 100 + before.getMonthValue();
    return Sql.ask(() -> {
      List<Due> found = new ArrayList<>();
      if (Sql.number(connection, "SELECT count(*) FROM book_month WHERE month < " + month) == 0) {
        return found;
      }
      found.addAll(ended(NOT_ASKED, month, CalendarNumber.of(today), most));
      Set<Integer> shared = shared(found.stream().map(Due::key).toList(), month);
      found.removeIf(each -> shared.contains(each.key()));
      return found;
    });
  }

  private List<Due> ended(String which, int month, int today, int most) throws SQLException {
    List<Due> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(ENDED.formatted(which))) {
      select.setInt(1, month);
      select.setInt(2, today);
      select.setInt(3, most);
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        found.add(new Due(rows.getInt(1), rows.getString(2), rows.getInt(3)));
      }
    }
    return found;
  }

  /** One person may be two borrowers: their data are needed as long as one line runs. */
  private Set<Integer> shared(List<Integer> keys, int month) throws SQLException {
    Set<Integer> shared = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(SHARED.formatted(listed(keys)))) {
      select.setInt(1, month);
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        shared.add(rows.getInt(1));
      }
    }
    return shared;
  }

  private static String listed(List<Integer> keys) {
    return keys.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  @Override
  public List<String> ids(Asked asked) {
    String query =
        "SELECT borrower_id FROM borrower WHERE key IN (%s) ORDER BY key"
            .formatted(listed(asked.borrowers()));
    return Sql.ask(() -> {
      List<String> ids = new ArrayList<>();
      try (PreparedStatement select = connection.prepareStatement(query)) {
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
      return ids;
    });
  }

  @Override
  public List<Asked> waiting() {
    return asked("");
  }

  @Override
  public Optional<Asked> find(long request) {
    return asked("AND r.request = " + request).stream().findFirst();
  }

  private List<Asked> asked(String which) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(WAITING.formatted(which))) {
        ResultSet rows = select.executeQuery();
        List<Asked> found = new ArrayList<>();
        while (rows.next()) {
          List<Integer> borrowers = new ArrayList<>();
          for (String each : rows.getString(3).split(",")) {
            borrowers.add(Integer.parseInt(each));
          }
          found.add(
              new Asked(
                  rows.getLong(1), borrowers, rows.getLong(2), rows.getString(4), rows.getLong(5)));
        }
        return found;
      }
    });
  }

  @Override
  public void ask(List<Integer> borrowers, long maker, LogStamp stamp) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("borrowers", borrowers.stream().map(Integer::longValue).toList());
    data.put("maker", maker);
    write.run(
        new LogDraft("erasure_request", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> {
          for (int each : borrowers) {
            insert("INSERT INTO erasure_request VALUES (?, ?, ?, ?)", seq, each, maker, stamp.at());
          }
        });
  }

  @Override
  public void erase(Asked asked, LocalDate before, LocalDate today, long checker, LogStamp stamp) {
    String keys = listed(asked.borrowers());
    answer(
        asked,
        checker,
        "erased",
        stamp,
        () -> {
          requireDue(asked, before, today);
          Sql.execute(connection, SET_ASIDE.formatted(keys));
          Sql.execute(
              connection,
              "UPDATE borrower_private SET name = NULL, national_id = NULL, phone = NULL"
                  + " WHERE borrower IN (%s)".formatted(keys));
          for (String text : LOADED_TEXTS) {
            Sql.execute(connection, "UPDATE %s WHERE borrower IN (%s)".formatted(text, keys));
          }
          Sql.execute(connection, TEXTS.formatted(keys));
        });
    // What was overwritten stands in the log beside the file until that is emptied.
    Sql.ask(() -> Sql.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)"));
  }

  /** In the transaction that erases: what has come since it was asked for counts. */
  private void requireDue(Asked asked, LocalDate before, LocalDate today) throws SQLException {
    int month = before.getYear() * 100 + before.getMonthValue();
    List<Integer> keys = asked.borrowers();
    int due =
        ended("b.key IN (%s)".formatted(listed(keys)), month, CalendarNumber.of(today), keys.size())
            .size();
    if (due < keys.size() || !shared(keys, month).isEmpty()) {
      throw new ActRefused(
          "LD-536",
          "Not all of them are due any more: something is open, or a line runs again. Refuse the"
              + " request, and ask anew.");
    }
  }

  @Override
  public void refuse(Asked asked, long checker, LogStamp stamp) {
    answer(asked, checker, "refused", stamp, () -> {});
  }

  /** What goes with an answer. */
  private interface Rows {
    void write() throws SQLException;
  }

  private void answer(Asked asked, long checker, String result, LogStamp stamp, Rows rows) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("request", asked.request());
    data.put("maker", asked.maker());
    data.put("checker", checker);
    data.put("result", result);
    write.run(
        new LogDraft("erasure", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> {
          insert(
              "INSERT INTO erasure VALUES (?, ?, ?, ?, ?, ?)",
              asked.request(),
              asked.maker(),
              checker,
              result,
              stamp.at(),
              seq);
          rows.write();
        });
  }

  private void insert(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }

  @Override
  public long refusedBy(long load) {
    String query =
        """
        SELECT count(DISTINCT p.borrower) FROM borrower_private p
        JOIN load_generation g ON g.generation = p.generation
        WHERE g.load = %d AND p.borrower IN (SELECT borrower FROM erased_borrower)
        """;
    return Sql.ask(() -> Sql.number(connection, query.formatted(load)));
  }
}
