package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table in the order of borrower, key and generation, of which only the newest version
 * of each key counts. The borrower's key is the first column.
 *
 * @param <T> what a row becomes
 */
final class VersionCursor<T> implements AutoCloseable {
  /** Makes something of the current row. */
  interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  private final PreparedStatement statement;
  private final ResultSet rows;
  private final Reader<T> reader;
  private final long[] key;
  private boolean sameAsBefore;
  private int borrower;
  private @Nullable T current;

  /**
   * Begins to read; the statement's parameters are all numbers.
   *
   * @param keyColumns how many columns, from the first, are the key: rows that agree in them are
   *     versions of one thing
   */
  VersionCursor(
      Connection connection, String sql, Reader<T> reader, int keyColumns, long... parameters)
      throws SQLException {
    this.reader = reader;
    key = new long[keyColumns];
    statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setLong(i + 1, parameters[i]);
    }
    rows = statement.executeQuery();
    advance();
  }

  /** The borrower of the next row; {@link Integer#MAX_VALUE} after the last. */
  int borrower() {
    return borrower;
  }

  /**
   * Gives all newest versions of that borrower's rows, and passes by those of earlier borrowers.
   */
  void take(int wanted, java.util.function.Consumer<T> to) throws SQLException {
    T waiting = null;
    while (borrower <= wanted && current != null) {
      if (borrower == wanted) {
        if (waiting != null && !sameAsBefore) {
          to.accept(waiting);
        }
        waiting = current;
      }
      advance();
    }
    if (waiting != null) {
      to.accept(waiting);
    }
  }

  private void advance() throws SQLException {
    if (rows.next()) {
      sameAsBefore = true;
      for (int i = 0; i < key.length; i++) {
        long value = rows.getLong(i + 1);
        sameAsBefore &= value == key[i];
        key[i] = value;
      }
      borrower = (int) key[0];
      current = reader.read(rows);
    } else {
      borrower = Integer.MAX_VALUE;
      current = null;
    }
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    statement.close();
  }
}
