package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.workflow.port.Cases.NewApproval;

/** Rows of the one table of second approvals, and what the log says of one. */
final class ApprovalRows {
  private static final String DECISION = "decision";

  private ApprovalRows() {}

  /** A second approval of whatever kind. */
  record Given(String subjectKind, long subject, long maker, long checker, ApprovalResult result) {}

  static void insert(Connection connection, NewApproval approval, long at, long seq)
      throws SQLException {
    insert(
        connection,
        new Given(
            DECISION,
            approval.decision().id(),
            approval.decision().maker(),
            approval.checker(),
            approval.result()),
        at,
        seq);
  }

  static void insert(Connection connection, Given given, long at, long seq) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO approval VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, given.subjectKind());
      insert.setLong(2, given.subject());
      insert.setLong(3, given.maker());
      insert.setLong(4, given.checker());
      insert.setString(5, given.result().code());
      insert.setLong(6, at);
      insert.setLong(7, seq);
      insert.executeUpdate();
    }
  }

  static Map<String, ?> data(NewApproval approval) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("subject_kind", DECISION);
    data.put("subject", approval.decision().id());
    data.put("maker", approval.decision().maker());
    data.put("checker", approval.checker());
    data.put("result", approval.result().code());
    data.put("case", approval.seen().id());
    data.put("borrower", (long) approval.seen().borrower());
    data.put("limit_before", approval.seen().proposed().limitBefore());
    data.put("limit_decided", approval.decision().terms().limit());
    data.put("action", approval.decision().terms().action().code());
    data.put("state", approval.next().code());
    data.put("version", approval.seen().version() + 1);
    HandedRows.put(data, approval.handed());
    return data;
  }
}
