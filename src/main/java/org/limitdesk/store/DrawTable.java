package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/**
 * Puts draws, which have no id: a file's third draw of the same borrower, second, amount and
 * purpose is the third occurrence, whatever file it comes in. So the same file twice changes
 * nothing, and two true draws that look alike are both kept.
 */
final class DrawTable implements AutoCloseable {
  private static final StoreTable TABLE = StoreTable.of(BookTable.DRAWS).getFirst();

  private final long generation;
  private final PreparedStatement count;
  private final PreparedStatement find;
  private final PreparedStatement insert;
  private final PreparedStatement forget;

  DrawTable(Connection connection, long generation) throws SQLException {
    this.generation = generation;
    String key = TABLE.key().stream().map(StoreColumn::name).collect(Collectors.joining(", "));
    Sql.execute(
        connection,
        "CREATE TEMP TABLE IF NOT EXISTS seen_draw (%s, n, PRIMARY KEY (%s)) WITHOUT ROWID"
            .formatted(key, key));
    forget = connection.prepareStatement("DELETE FROM temp.seen_draw");
    forget.executeUpdate();
    count =
        connection.prepareStatement(
            "INSERT INTO temp.seen_draw VALUES (%s, 0) ON CONFLICT DO UPDATE SET n = n + 1 RETURNING n"
                .formatted(VersionedTable.marks(TABLE.key().size())));
    find =
        connection.prepareStatement(
            "SELECT 1 FROM draw WHERE %s AND occurrence = ?"
                .formatted(VersionedTable.whereKey(TABLE)));
    insert = connection.prepareStatement(insertSql("?"));
  }

  /**
   * The insert of a draw; its generation is bound after the columns.
   *
   * @param occurrence a number, or a question mark to be bound last
   */
  static String insertSql(String occurrence) {
    String names =
        TABLE.columns().stream().map(StoreColumn::name).collect(Collectors.joining(", "));
    return "INSERT INTO draw (%s, generation, occurrence) VALUES (%s, %s)"
        .formatted(names, VersionedTable.marks(TABLE.columns().size() + 1), occurrence);
  }

  /** Writes the draw unless an earlier load brought it. */
  VersionedTable.Outcome put(Row row, int borrower) throws SQLException {
    return putAs(row, borrower, occurrence(row, borrower));
  }

  /**
   * Writes a draw of a file whose first such draw is in the store already and was not counted here.
   */
  VersionedTable.Outcome putAgain(Row row, int borrower) throws SQLException {
    return putAs(row, borrower, occurrence(row, borrower) + 1);
  }

  private VersionedTable.Outcome putAs(Row row, int borrower, long occurrence) throws SQLException {
    bindKey(find, row, borrower);
    find.setLong(TABLE.key().size() + 1, occurrence);
    try (ResultSet rows = find.executeQuery()) {
      if (rows.next()) {
        return VersionedTable.Outcome.SAME;
      }
    }
    VersionedTable.bind(insert, TABLE.columns(), row, borrower, generation);
    insert.setLong(TABLE.columns().size() + 2, occurrence);
    insert.executeUpdate();
    return VersionedTable.Outcome.NEW;
  }

  private long occurrence(Row row, int borrower) throws SQLException {
    bindKey(count, row, borrower);
    try (ResultSet rows = count.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void bindKey(PreparedStatement statement, Row row, int borrower)
      throws SQLException {
    for (int i = 0; i < TABLE.key().size(); i++) {
      TABLE.key().get(i).bind(statement, i + 1, row, borrower);
    }
  }

  @Override
  public void close() throws SQLException {
    count.close();
    find.close();
    insert.close();
    forget.executeUpdate();
    forget.close();
  }
}
