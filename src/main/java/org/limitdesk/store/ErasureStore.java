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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.workflow.port.Erasures;
import org.limitdesk.workflow.port.LogStamp;

/** Requests of erasures and what came of them; the schema keeps what was erased away. */
final class ErasureStore implements Erasures {
  /** Nobody in a month from the cutoff on; the last row before it says that the line ended. */
  private static final String DUE =
      """
      SELECT b.key, b.borrower_id, m.month FROM borrower b
      JOIN month m ON m.borrower = b.key AND m.month = (SELECT max(k.month) FROM book_month k
        WHERE EXISTS (SELECT 1 FROM month x WHERE x.month = k.month AND x.borrower = b.key))
      WHERE m.generation = (SELECT max(generation) FROM month WHERE month = m.month AND borrower = b.key)
        AND m.month < ?1 AND m.status >= 2
        AND EXISTS (SELECT 1 FROM borrower_private p WHERE p.borrower = b.key
          AND (p.name IS NOT NULL OR p.national_id IS NOT NULL OR p.phone IS NOT NULL))
        AND NOT EXISTS (SELECT 1 FROM "case" c WHERE c.borrower = b.key
          AND c.state NOT IN ('effective', 'upheld', 'closed', 'kept'))
        AND NOT EXISTS (SELECT 1 FROM dispute d WHERE d.borrower = b.key
          AND NOT EXISTS (SELECT 1 FROM dispute_answer w WHERE w.dispute = d.dispute))
        AND NOT EXISTS (SELECT 1 FROM open_offer o WHERE o.borrower = b.key)
        AND NOT EXISTS (SELECT 1 FROM flag f WHERE f.borrower = b.key AND f."to" IS NULL)
        AND NOT EXISTS (SELECT 1 FROM erasure_request r LEFT JOIN erasure e ON e.request = r.request
          WHERE r.borrower = b.key AND coalesce(e.result, '') <> 'refused')
      ORDER BY b.key LIMIT ?2
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

  private final Connection connection;
  private final LoggedWrite write;

  ErasureStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public List<Due> due(LocalDate before, int most) {
    int month = before.getYear() * 100 + before.getMonthValue();
    return Sql.ask(() -> {
      List<Due> found = new ArrayList<>();
      if (Sql.number(connection, "SELECT count(*) FROM book_month WHERE month < " + month) == 0) {
        return found;
      }
      try (PreparedStatement select = connection.prepareStatement(DUE)) {
        select.setInt(1, month);
        select.setInt(2, most);
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          found.add(new Due(rows.getInt(1), rows.getString(2), rows.getInt(3)));
        }
      }
      return found;
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
  public void erase(Asked asked, long checker, LogStamp stamp) {
    String keys = asked.borrowers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    answer(
        asked,
        checker,
        "erased",
        stamp,
        () -> {
          Sql.execute(connection, SET_ASIDE.formatted(keys));
          Sql.execute(
              connection,
              "UPDATE borrower_private SET name = NULL, national_id = NULL, phone = NULL"
                  + " WHERE borrower IN (%s)".formatted(keys));
          Sql.execute(connection, TEXTS.formatted(keys));
        });
    // What was overwritten stands in the log beside the file until that is emptied.
    Sql.ask(() -> Sql.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)"));
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
