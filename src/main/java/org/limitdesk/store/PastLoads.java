package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.limitdesk.workflow.port.PastLoad;

/** What earlier loads came to. */
final class PastLoads {
  private PastLoads() {}

  /** The last load that readers see. */
  static Optional<PastLoad> last(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT load, at, file, layout, rows, accepted, corrected, unchanged, quarantined
                FROM load_generation
                WHERE state = 'visible' AND load =
                  (SELECT max(load) FROM load_generation WHERE state = 'visible')
                ORDER BY generation
                """)) {
      long load = 0;
      long at = 0;
      List<PastLoad.OfFile> files = new ArrayList<>();
      while (rows.next()) {
        load = rows.getLong(1);
        at = files.isEmpty() ? rows.getLong(2) : at;
        files.add(file(rows));
      }
      return files.isEmpty() ? Optional.empty() : Optional.of(new PastLoad(load, at, files));
    }
  }

  private static PastLoad.OfFile file(ResultSet rows) throws SQLException {
    return new PastLoad.OfFile(
        rows.getString(3),
        rows.getString(4),
        rows.getLong(5),
        rows.getLong(6),
        rows.getLong(7),
        rows.getLong(8),
        rows.getLong(9));
  }
}
