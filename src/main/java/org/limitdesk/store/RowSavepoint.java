package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A savepoint that is set and released for each of many rows: JDBC's own parses its SQL anew. */
final class RowSavepoint implements AutoCloseable {
  private final PreparedStatement set;
  private final PreparedStatement release;
  private final PreparedStatement rollback;

  RowSavepoint(Connection connection) throws SQLException {
    set = connection.prepareStatement("SAVEPOINT file_row");
    release = connection.prepareStatement("RELEASE file_row");
    rollback = connection.prepareStatement("ROLLBACK TO file_row");
  }

  void set() throws SQLException {
    set.executeUpdate();
  }

  /** Keeps what was written since {@link #set}. */
  void keep() throws SQLException {
    release.executeUpdate();
  }

  /** Takes back what was written since {@link #set}. */
  void undo() throws SQLException {
    rollback.executeUpdate();
    release.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    set.close();
    release.close();
    rollback.close();
  }
}
