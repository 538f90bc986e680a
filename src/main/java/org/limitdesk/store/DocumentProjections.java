package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogBody;

/**
 * The documents as the log has them: their bytes by the hash that was logged when they came in, and
 * where they stand by the last second approval.
 */
final class DocumentProjections {
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
          retire(data.get("kind"), logged);
          logged.put(name + "state", "published");
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
    into.put(name + "state", state);
  }

  /** What was in force goes out of it. */
  private static void retire(@Nullable Object kind, Map<String, @Nullable Object> into) {
    String start = "document " + kind + " ";
    into.replaceAll((fact, value) ->
        fact.startsWith(start) && fact.endsWith(": state") && "published".equals(value)
            ? "retired"
            : value);
  }

  /** Reads the table; the bytes by their own hash, whatever the row says. */
  static void readTable(Connection connection, Map<String, @Nullable Object> stored)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT kind, name, version, sha256, state, bytes FROM document")) {
      while (rows.next()) {
        String name = name(rows.getString(1), rows.getString(2), rows.getString(3));
        stored.put(name + "sha256", rows.getString(4));
        stored.put(name + "state", rows.getString(5));
        stored.put(name + "bytes", Hash.plainHex(rows.getBytes(6)));
      }
    }
  }
}
