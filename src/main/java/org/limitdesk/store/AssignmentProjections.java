package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogBody;

/** Assignments as the log has them: an entry for many cases, a row for each. */
final class AssignmentProjections {
  private AssignmentProjections() {}

  /** Takes from an entry whose each of its cases became. */
  static void readEntry(LogBody entry, Map<String, @Nullable Object> logged) {
    if (entry.kind().equals("assignment") && entry.data().get("cases") instanceof List<?> cases) {
      for (Object each : cases) {
        logged.put(
            name(entry.seq(), each),
            said(entry.data().get("assignee"), entry.data().get("maker"), entry.at()));
      }
    }
  }

  static void readTable(Connection connection, Map<String, @Nullable Object> stored)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT seq, \"case\", assignee, maker, at FROM assignment")) {
      while (rows.next()) {
        stored.put(
            name(rows.getLong(1), rows.getLong(2)),
            said(rows.getLong(3), rows.getLong(4), rows.getLong(5)));
      }
    }
  }

  private static String name(long seq, @Nullable Object caseId) {
    return "assignment %d of case %s".formatted(seq, caseId);
  }

  private static String said(@Nullable Object assignee, @Nullable Object maker, long at) {
    return "%s by %s at %d".formatted(assignee, maker, at);
  }
}
