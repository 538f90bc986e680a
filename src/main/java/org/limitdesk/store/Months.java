package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The table of the months that a book has, yyyymm. */
final class Months {
  private Months() {}

  /** All months, those of a load under way included, rising. */
  static List<Long> of(Connection connection) throws SQLException {
    return of(connection, Long.MAX_VALUE);
  }

  /** The months that came with that generation or an earlier one, rising. */
  static List<Long> of(Connection connection, long generation) throws SQLException {
    List<Long> months = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT month FROM book_month WHERE generation <= "
                    + generation
                    + " ORDER BY month")) {
      while (rows.next()) {
        months.add(rows.getLong(1));
      }
    }
    return months;
  }

  static void add(Connection connection, long month, long generation) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR IGNORE INTO book_month VALUES (?, ?)")) {
      insert.setLong(1, month);
      insert.setLong(2, generation);
      insert.executeUpdate();
    }
  }
}
