package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogBody;

/**
 * The documents as the log has them: their bytes by the hash that was logged when they came in, and
 * where they stand by the second approvals.
 */
final class DocumentProjections {
  private static final String STATE = "state";
  private static final String FROM = "in force from";
  private static final String BY = "in force by entry";

  private DocumentProjections() {}

  /** Takes from an entry what it says of documents. */
  static void readEntry(LogBody entry, Map<String, @Nullable Object> logged) {
    Map<String, ?> data = entry.data();
    String name = name(data.get("kind"), data.get("name"), data.get("version"));
    switch (entry.kind()) {
      case "document" -> put(name, data, "published", logged);
      case "document_draft" -> put(name, data, "draft", logged);
      case "approval" -> {
        if (data.containsKey("document") && "confirmed".equals(data.get("result"))) {
          confirm(name, entry, logged);
        }
      }
      default -> {}
    }
  }

  private static String name(
      @Nullable Object kind, @Nullable Object name, @Nullable Object version) {
    return "document %s \"%s\" %s: ".formatted(kind, name, version);
  }

  private static void put(
      String name, Map<String, ?> data, String state, Map<String, @Nullable Object> into) {
    if (state.equals("published")) {
      retire(data.get("kind"), into);
    }
    into.put(name + "sha256", data.get("sha256"));
    into.put(name + "bytes", data.get("sha256"));
    into.put(name + STATE, state);
  }

  /** A policy that has a day of its own; a card is in force at once, alone. */
  private static void confirm(String name, LogBody entry, Map<String, @Nullable Object> logged) {
    Map<String, ?> data = entry.data();
    if (!(data.get("day") instanceof Long day)) {
      retire(data.get("kind"), logged);
      logged.put(name + STATE, "published");
      return;
    }
    logged.put(name + STATE, "published");
    logged.put(name + FROM, data.get("in_force_from"));
    logged.put(name + BY, entry.seq());
    retireBegun("document " + data.get("kind") + " ", day, logged);
  }

  /** Of those that have begun by that day, all but the one in force are over. */
  private static void retireBegun(String start, long day, Map<String, @Nullable Object> logged) {
    List<String> begun =
        logged.keySet().stream()
            .filter(fact -> isPublished(start, fact, logged))
            .map(fact -> fact.substring(0, fact.length() - STATE.length()))
            .filter(name -> number(name + FROM, logged) <= day)
            .sorted(
                Comparator.<String>comparingLong(name -> number(name + FROM, logged))
                    .thenComparingLong(name -> number(name + BY, logged)))
            .toList();
    for (String over : begun.subList(0, Math.max(0, begun.size() - 1))) {
      logged.put(over + STATE, "retired");
    }
  }

  private static long number(String fact, Map<String, @Nullable Object> logged) {
    return logged.get(fact) instanceof Long number ? number : 0;
  }

  private static boolean isPublished(
      String start, String fact, Map<String, @Nullable Object> facts) {
    return fact.startsWith(start)
        && fact.endsWith(": " + STATE)
        && "published".equals(facts.get(fact));
  }

  /** What was in force goes out of it. */
  private static void retire(@Nullable Object kind, Map<String, @Nullable Object> into) {
    String start = "document " + kind + " ";
    into.replaceAll((fact, value) ->
        fact.startsWith(start) && fact.endsWith(": " + STATE) && "published".equals(value)
            ? "retired"
            : value);
  }

  /** Reads the tables; the bytes by their own hash, whatever the row says. */
  static void readTable(Connection connection, Map<String, @Nullable Object> stored)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT d.kind, d.name, d.version, d.sha256, d.state, d.bytes, p.in_force_from, p.seq
                FROM document d LEFT JOIN policy_start p ON p.document = d.document
                  AND p.seq = (SELECT max(seq) FROM policy_start WHERE document = d.document)
                """)) {
      while (rows.next()) {
        String name = name(rows.getString(1), rows.getString(2), rows.getString(3));
        stored.put(name + "sha256", rows.getString(4));
        stored.put(name + STATE, rows.getString(5));
        stored.put(name + "bytes", Hash.plainHex(rows.getBytes(6)));
        if (rows.getLong(8) != 0) {
          stored.put(name + FROM, rows.getLong(7));
          stored.put(name + BY, rows.getLong(8));
        }
      }
    }
  }
}
