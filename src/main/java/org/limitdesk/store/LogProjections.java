package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogEntry;

/**
 * Compares the tables that are projections of the log (the book's currency, its settings, its
 * loads, the desk's users and decisions) with what the log says they must hold. The chain must have
 * been found sound before.
 */
final class LogProjections {
  private static final String SET_ASIDE = "rows in quarantine";

  private final Connection connection;
  private final Map<String, @Nullable Object> logged = new TreeMap<>();
  private final Map<String, @Nullable Object> stored = new TreeMap<>();

  LogProjections(Connection connection) {
    this.connection = connection;
  }

  /** What differs, a sentence each; empty where all agree. */
  List<String> differences() throws SQLException {
    readLog();
    readBook();
    readSettings();
    readLoads();
    readQuarantine();
    DeskProjections.readTables(connection, logged, stored);
    List<String> differences = new ArrayList<>();
    Map<String, @Nullable Object> all = new TreeMap<>(logged);
    stored.forEach(all::putIfAbsent);
    for (String fact : all.keySet()) {
      if (!Objects.equals(logged.get(fact), stored.get(fact))) {
        differences.add(
            "%s is %s in the log but %s in the book"
                .formatted(fact, orNothing(logged.get(fact)), orNothing(stored.get(fact))));
      }
    }
    return differences;
  }

  private static Object orNothing(@Nullable Object value) {
    return value == null ? "not there" : value;
  }

  private void readLog() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT seq, body, hash FROM entry ORDER BY seq")) {
      while (rows.next()) {
        LogEntry entry = new LogEntry(rows.getLong(1), rows.getBytes(2), rows.getBytes(3));
        switch (entry.kind()) {
          case "book_created" -> logged.put("currency", entry.data().get("currency"));
          case "setting" ->
              logged.put("setting " + entry.data().get("name"), entry.data().get("new"));
          case "load" -> readLoad(entry.data());
          default -> DeskProjections.readEntry(entry.parsed(), logged);
        }
      }
    }
  }

  private void readLoad(Map<String, ?> data) {
    if (data.get("files") instanceof List<?> files) {
      for (Object each : files) {
        if (each instanceof Map<?, ?> file) {
          file.forEach((name, value) -> putLoad(logged, file.get("generation"), name, value));
          putLoad(logged, file.get("generation"), "load", data.get("load"));
          putLoad(logged, file.get("generation"), SET_ASIDE, file.get("quarantined"));
        }
      }
    }
  }

  private static void putLoad(
      Map<String, @Nullable Object> into,
      @Nullable Object generation,
      @Nullable Object name,
      @Nullable Object value) {
    into.put("load of generation %s: %s".formatted(generation, name), value);
  }

  private void readBook() throws SQLException {
    stored.put("currency", Sql.text(connection, "SELECT currency FROM book"));
  }

  private void readSettings() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT name, value FROM setting")) {
      while (rows.next()) {
        stored.put("setting " + rows.getString(1), rows.getString(2));
      }
    }
  }

  private void readLoads() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT generation, load, at, file, layout, encoding, sha256, bytes,
                       rows, accepted, corrected, unchanged, quarantined
                FROM load_generation WHERE state = 'visible'
                """)) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          Object value = rows.getObject(i);
          Object held = value instanceof Number number ? number.longValue() : value;
          putLoad(stored, rows.getLong(1), rows.getMetaData().getColumnName(i), held);
        }
      }
    }
  }

  private void readQuarantine() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT generation, (SELECT count(DISTINCT line) FROM quarantine q
                                    WHERE q.generation = g.generation)
                FROM load_generation g WHERE state = 'visible'
                """)) {
      while (rows.next()) {
        putLoad(stored, rows.getLong(1), SET_ASIDE, rows.getLong(2));
      }
    }
  }
}
