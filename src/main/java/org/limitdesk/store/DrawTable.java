package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/**
 * Puts draws, which have no id: a file's third draw of the same borrower, second and amount is the
 * third occurrence, whatever file it comes in. So the same file twice changes nothing, two true
 * draws that look alike are both kept, and a later file may correct a draw's purpose or payee.
 */
final class DrawTable implements AutoCloseable {
  private static final StoreTable TABLE = StoreTable.of(BookTable.DRAWS).getFirst();

  private final VersionedTable versions;
  private final PreparedStatement count;
  private final PreparedStatement forget;

  private DrawTable(Connection connection, Set<Integer> inFile, long generation)
      throws SQLException {
    String key =
        TABLE.key().stream()
            .filter(column -> column.place() != StoreColumn.OCCURRENCE)
            .map(StoreColumn::name)
            .collect(Collectors.joining(", "));
    Sql.execute(
        connection,
        "CREATE TEMP TABLE IF NOT EXISTS draw_count (%s, n, PRIMARY KEY (%s)) WITHOUT ROWID"
            .formatted(key, key));
    forget = connection.prepareStatement("DELETE FROM temp.draw_count");
    forget.executeUpdate();
    count =
        connection.prepareStatement(
            "INSERT INTO temp.draw_count VALUES (?, ?, ?, 0)"
                + " ON CONFLICT DO UPDATE SET n = n + 1 RETURNING n");
    versions = new VersionedTable(connection, TABLE, inFile, generation);
  }

  /** For a file with these columns; null for one without draws. */
  static @Nullable DrawTable of(
      Connection connection, Map<BookTable, Set<Integer>> columns, long generation)
      throws SQLException {
    Set<Integer> inFile = columns.get(BookTable.DRAWS);
    return inFile == null ? null : new DrawTable(connection, inFile, generation);
  }

  /** Writes the draw where it says something new. */
  VersionedTable.Outcome put(Row row, int borrower) throws SQLException {
    return versions.put(row, new RowKey(borrower, occurrence(row, borrower)), false);
  }

  /**
   * Writes a draw of a file whose first such draw is in the store already and was not counted here.
   */
  VersionedTable.Outcome putAgain(Row row, int borrower) throws SQLException {
    return versions.put(row, new RowKey(borrower, occurrence(row, borrower) + 1), false);
  }

  private int occurrence(Row row, int borrower) throws SQLException {
    int at = 1;
    for (StoreColumn column : TABLE.key()) {
      if (column.place() != StoreColumn.OCCURRENCE) {
        column.bind(count, at++, row, RowKey.of(borrower));
      }
    }
    try (ResultSet rows = count.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Override
  public void close() throws SQLException {
    versions.close();
    count.close();
    forget.executeUpdate();
    forget.close();
  }
}
