package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.HandedAnswer;
import org.limitdesk.workflow.port.HandOvers.Handed;

/** Rows of answers that were brought in, and what the log says of one. */
final class HandedRows {
  private HandedRows() {}

  /** What an entry says of the answer that it stands on. */
  static void put(Map<String, @Nullable Object> data, @Nullable Handed handed) {
    if (handed != null) {
      data.put("handed", handed.handed());
      data.put("handed_entry", handed.entry());
      data.put("handed_at", handed.at());
      data.put("handed_key", handed.key());
      data.put(HandedAnswer.SIGNATURE, handed.signature());
    }
  }

  static void insert(Connection connection, @Nullable Handed handed, long at, long seq)
      throws SQLException {
    if (handed == null) {
      return;
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO handed_answer VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, seq);
      insert.setString(2, handed.handed());
      insert.setString(3, handed.entry());
      insert.setLong(4, handed.at());
      insert.setLong(5, handed.key());
      insert.setString(6, handed.signature());
      insert.setLong(7, at);
      insert.executeUpdate();
    }
  }

  /** The entry that was answered is the decision's own, whatever the row says. */
  static void readAnswered(Connection connection, Map<String, @Nullable Object> stored)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT h.seq, lower(hex(e.hash)) FROM handed_answer h
                LEFT JOIN approval a ON a.seq = h.seq AND a.subject_kind = 'decision'
                LEFT JOIN review_mark m ON m.seq = h.seq
                LEFT JOIN decision d ON d.decision = coalesce(a.subject, m.decision)
                LEFT JOIN entry e ON e.seq = d.seq
                """)) {
      while (rows.next()) {
        stored.put("handed_answer %d: handed_entry".formatted(rows.getLong(1)), rows.getString(2));
      }
    }
  }
}
