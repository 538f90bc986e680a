package org.limitdesk.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.limitdesk.domain.borrower.Row;

/**
 * A column of a table of the store and where a {@link Row} holds its value.
 *
 * @param name in the store
 * @param place in the row; {@link #BORROWER} for the borrower's key
 * @param text whether it is text; everything else is a whole number
 * @param inKey whether it is part of the primary key, where "not known" is '' or -1, never null
 */
record StoreColumn(String name, int place, boolean text, boolean inKey) {
  /** Stands for the borrower's internal key, which no row of a file holds. */
  static final int BORROWER = -1;

  /** Stands for which of several rows that are alike it is. */
  static final int OCCURRENCE = -2;

  /** Whether no file has it: the desk gives it. */
  boolean isOwn() {
    return place < 0;
  }

  void bind(PreparedStatement statement, int at, Row row, RowKey key) throws SQLException {
    if (place == BORROWER) {
      statement.setInt(at, key.borrower());
    } else if (place == OCCURRENCE) {
      statement.setInt(at, key.occurrence());
    } else if (text) {
      String value = row.text(place);
      statement.setString(at, value == null && inKey ? "" : value);
    } else if (row.number(place) != Row.NONE) {
      statement.setLong(at, row.number(place));
    } else if (inKey) {
      statement.setLong(at, -1);
    } else {
      statement.setNull(at, Types.INTEGER);
    }
  }

  /** Puts the value that the store has into the row. */
  void read(ResultSet rows, int at, Row into) throws SQLException {
    if (text) {
      into.set(place, rows.getString(at));
    } else {
      long value = rows.getLong(at);
      into.set(place, rows.wasNull() ? Row.NONE : value);
    }
  }
}
