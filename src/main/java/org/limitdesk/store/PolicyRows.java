package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.Publications.Start;
import org.limitdesk.workflow.port.Publications.Trial;

/** Rows of what policies were tried with and of the days from which they are in force. */
final class PolicyRows {
  /** The policies that are published and have begun, the one in force first. */
  static final String BEGUN =
      """
      SELECT d.document FROM document d
      LEFT JOIN policy_start p ON p.document = d.document
        AND p.seq = (SELECT max(seq) FROM policy_start WHERE document = d.document)
      WHERE d.kind = ? AND d.state = 'published' AND coalesce(p.in_force_from, 0) <= ?
      ORDER BY coalesce(p.in_force_from, 0) DESC, coalesce(p.seq, 0) DESC, d.document DESC
      """;

  private PolicyRows() {}

  static void insertTrial(Connection connection, long submission, Trial trial, long at, long seq)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO policy_trial VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, submission);
      insert.setInt(2, trial.inForceFrom());
      insert.setString(3, trial.tried());
      insert.setString(4, trial.broken());
      insert.setString(5, trial.reason());
      insert.setLong(6, at);
      insert.setLong(7, seq);
      insert.executeUpdate();
    }
  }

  static void putTrial(Trial trial, Map<String, @Nullable Object> data) {
    data.put("in_force_from", (long) trial.inForceFrom());
    data.put("tried", trial.tried());
    data.put("broken", trial.broken());
    data.put("reason", trial.reason());
  }

  static Optional<Trial> trial(Connection connection, long submission) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT in_force_from, tried, broken, reason FROM policy_trial WHERE submission = ?")) {
      select.setLong(1, submission);
      ResultSet rows = select.executeQuery();
      return rows.next()
          ? Optional.of(
              new Trial(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4)))
          : Optional.empty();
    }
  }

  /** The log's text beside the entry of the submission, unless it was erased. */
  static String note(Connection connection, long submission) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            SELECT coalesce(t.text, '') FROM submission s
            JOIN entry_text t ON t.seq = s.seq AND t.name = 'note'
            WHERE s.submission = ?
            """)) {
      select.setLong(1, submission);
      ResultSet rows = select.executeQuery();
      return rows.next() ? rows.getString(1) : "";
    }
  }

  static void insertStart(Connection connection, long document, Start start, long seq)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO policy_start VALUES (?, ?, ?, ?)")) {
      insert.setLong(1, seq);
      insert.setLong(2, document);
      insert.setInt(3, start.inForceFrom());
      insert.setInt(4, start.day());
      insert.executeUpdate();
    }
  }

  static Optional<Start> start(Connection connection, long document) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            SELECT in_force_from, day, seq FROM policy_start WHERE document = ?
            ORDER BY seq DESC LIMIT 1
            """)) {
      select.setLong(1, document);
      ResultSet rows = select.executeQuery();
      return rows.next()
          ? Optional.of(new Start(rows.getInt(1), rows.getInt(2), rows.getLong(3)))
          : Optional.empty();
    }
  }

  /** Publishes a policy; of those that have begun by that day only the one in force stays. */
  static void publish(Connection connection, long document, Start start, long seq)
      throws SQLException {
    insertStart(connection, document, start, seq);
    try (PreparedStatement in =
        connection.prepareStatement(
            "UPDATE document SET state = 'published' WHERE document = ? AND state <>"
                + " 'published'")) {
      in.setLong(1, document);
      in.executeUpdate();
    }
    try (PreparedStatement out =
        connection.prepareStatement(
            "UPDATE document SET state = 'retired' WHERE document IN (SELECT document FROM ("
                + BEGUN
                + " LIMIT -1 OFFSET 1))")) {
      out.setString(1, "policy");
      out.setInt(2, start.day());
      out.executeUpdate();
    }
  }
}
