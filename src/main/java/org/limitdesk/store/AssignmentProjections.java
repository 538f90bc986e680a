package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogBody;

/** Assignments and requests of erasures as the log has them: an entry for many, a row for each. */
final class AssignmentProjections {
  private AssignmentProjections() {}

  /** Takes from an entry whose each of its cases became. */
  static void readEntry(LogBody entry, Map<String, @Nullable Object> logged) {
    readRequest(entry, logged);
    if (entry.kind().equals("assignment") && entry.data().get("cases") instanceof List<?> cases) {
      for (Object each : cases) {
        logged.put(
            name(entry.seq(), each),
            said(entry.data().get("assignee"), entry.data().get("maker"), entry.at()));
      }
    }
  }

  /** Whom a request of an erasure is about, as the log has it. */
  private static void readRequest(LogBody entry, Map<String, @Nullable Object> logged) {
    if (entry.kind().equals("erasure_request")
        && entry.data().get("borrowers") instanceof List<?> borrowers) {
      for (Object each : borrowers) {
        logged.put(
            "erasure %d of %s".formatted(entry.seq(), each),
            said("asked", entry.data().get("maker"), entry.at()));
      }
    }
  }

  private static void readRequests(Connection connection, Map<String, @Nullable Object> stored)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT request, borrower, maker, at FROM erasure_request")) {
      while (rows.next()) {
        stored.put(
            "erasure %d of %d".formatted(rows.getLong(1), rows.getLong(2)),
            said("asked", rows.getLong(3), rows.getLong(4)));
      }
    }
  }

  static void readTable(Connection connection, Map<String, @Nullable Object> stored)
      throws SQLException {
    readRequests(connection, stored);
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
