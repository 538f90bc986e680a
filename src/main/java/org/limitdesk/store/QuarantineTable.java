package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.limitdesk.intake.RowFailure;
import org.limitdesk.workflow.port.QuarantinedRow;

/** The rows that loads set aside. */
final class QuarantineTable implements AutoCloseable {
  private final long generation;
  private final PreparedStatement insert;

  QuarantineTable(Connection connection, long generation) throws SQLException {
    this.generation = generation;
    insert = connection.prepareStatement("INSERT INTO quarantine VALUES (?, ?, ?, ?, ?, ?)");
  }

  /** Keeps all failures of one file row. */
  void add(List<RowFailure> failures) throws SQLException {
    int number = 0;
    for (RowFailure failure : failures) {
      insert.setLong(1, generation);
      insert.setLong(2, failure.line());
      insert.setInt(3, ++number);
      insert.setString(4, failure.column());
      insert.setString(5, failure.value());
      insert.setString(6, failure.reason());
      insert.executeUpdate();
    }
  }

  /** What readers see; of a file that was loaded several times, the rows of the last time. */
  static void read(Connection connection, Consumer<QuarantinedRow> to) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT g.file, q.line, q."column", q.value, q.reason
                FROM quarantine q JOIN load_generation g USING (generation)
                WHERE g.state = 'visible' AND NOT EXISTS (
                  SELECT 1 FROM load_generation later
                  WHERE later.state = 'visible' AND later.sha256 = g.sha256
                    AND later.layout = g.layout AND later.generation > g.generation)
                ORDER BY q.generation, q.line, q.failure
                """)) {
      while (rows.next()) {
        to.accept(
            new QuarantinedRow(
                rows.getString(1),
                new RowFailure(
                    rows.getLong(2), rows.getString(3), rows.getString(4), rows.getString(5))));
      }
    }
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
