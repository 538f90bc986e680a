package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.FreeText;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Snooze;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Snoozes;

/** The signals that people put off; the schema holds what is promised here by itself. */
final class SnoozeStore implements Snoozes {
  private static final String STANDING =
      """
      SELECT borrower, code, severity, day, until FROM snooze s
      WHERE until >= ? AND snooze = (
        SELECT max(snooze) FROM snooze n
        WHERE n.borrower = s.borrower AND n.code = s.code AND n.day <= ?)
      """;

  private static final String OF_A_LINE = STANDING + " AND borrower = ?";

  private static final String WORDS =
      """
      SELECT s.snooze, s.borrower, s.code, s.severity, s.day, s.until, s.maker, s.at, t.text
      FROM snooze s LEFT JOIN entry_text t ON t.seq = s.seq AND t.name = 'note'
      WHERE s.until >= ?1 AND s.snooze = (
        SELECT max(snooze) FROM snooze n
        WHERE n.borrower = s.borrower AND n.code = s.code AND n.day <= ?1)
      ORDER BY s.snooze
      """;

  private final Connection connection;
  private final LoggedWrite write;

  SnoozeStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public Map<Integer, Map<String, Snooze>> standing(int day) {
    return standing(STANDING, day, day);
  }

  @Override
  public Map<String, Snooze> standing(int borrower, int day) {
    return standing(OF_A_LINE, day, day, borrower).getOrDefault(borrower, Map.of());
  }

  private Map<Integer, Map<String, Snooze>> standing(String sql, int... parameters) {
    Map<Integer, Map<String, Snooze>> standing = new HashMap<>();
    Sql.run(() -> {
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        for (int i = 0; i < parameters.length; i++) {
          select.setInt(i + 1, parameters[i]);
        }
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          standing
              .computeIfAbsent(rows.getInt(1), key -> new HashMap<>())
              .put(
                  rows.getString(2), new Snooze(severity(rows, 3), rows.getInt(4), rows.getInt(5)));
        }
      }
    });
    return standing;
  }

  private static Severity severity(ResultSet rows, int column) throws SQLException {
    return Code.of(Severity.class, rows.getString(column));
  }

  @Override
  public List<Kept> words(int day) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(WORDS)) {
        select.setInt(1, day);
        ResultSet rows = select.executeQuery();
        List<Kept> all = new ArrayList<>();
        while (rows.next()) {
          all.add(kept(rows));
        }
        return all;
      }
    });
  }

  private static Kept kept(ResultSet rows) throws SQLException {
    Wish wish =
        new Wish(
            rows.getInt(2),
            rows.getString(3),
            severity(rows, 4),
            rows.getInt(5),
            rows.getInt(6),
            rows.getLong(7));
    return new Kept(rows.getLong(1), wish, rows.getLong(8), rows.getString(9));
  }

  @Override
  public Kept keep(Wish wish, LogStamp stamp) {
    long id = 1 + Sql.ask(() -> Sql.number(connection, "SELECT max(snooze) FROM snooze"));
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("snooze", id);
    data.put("borrower", wish.borrower());
    data.put("code", wish.code());
    data.put("severity", wish.severity().code());
    data.put("day", wish.day());
    data.put("until", wish.until());
    data.put("maker", wish.maker());
    write.run(
        new LogDraft("snooze", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> insert(id, wish, stamp.at(), seq));
    FreeText reason = stamp.texts().get("note");
    return new Kept(id, wish, stamp.at(), reason == null ? null : reason.text());
  }

  private void insert(long id, Wish wish, long at, long seq) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO snooze VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, id);
      insert.setInt(2, wish.borrower());
      insert.setString(3, wish.code());
      insert.setString(4, wish.severity().code());
      insert.setInt(5, wish.day());
      insert.setInt(6, wish.until());
      insert.setLong(7, wish.maker());
      insert.setLong(8, at);
      insert.setLong(9, seq);
      insert.executeUpdate();
    }
  }
}
