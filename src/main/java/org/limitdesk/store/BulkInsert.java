package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.workflow.port.LoadCounts;

/**
 * Puts rows where no earlier load has any, many at a time and without looking first. What turns out
 * to be there already came earlier in the same file, and is given back.
 */
final class BulkInsert implements AutoCloseable {
  /** A row that waits, with its place in the file and its borrower. */
  record Waiting(FileRow from, Row row, int borrower) {}

  private final long generation;
  private final List<StoreColumn> columns;
  private final PreparedStatement insert;
  private final List<Waiting> waiting = new ArrayList<>();

  BulkInsert(Connection connection, BookTable source, Set<Integer> inFile, long generation)
      throws SQLException {
    StoreTable table = StoreTable.of(source).getFirst();
    this.generation = generation;
    columns =
        table.columns().stream()
            .filter(c -> c.inKey() || c.isOwn() || inFile.contains(c.place()))
            .toList();
    insert =
        connection.prepareStatement(
            VersionedTable.insertSql(table, columns) + " ON CONFLICT DO NOTHING");
  }

  void add(FileRow from, Row row, int borrower) throws SQLException {
    VersionedTable.bind(insert, columns, row, RowKey.of(borrower), generation);
    insert.addBatch();
    waiting.add(new Waiting(from, row, borrower));
  }

  /** Writes what waits and counts it; returns the rows whose key an earlier row of the file had. */
  List<Waiting> flush(LoadCounts counts) throws SQLException {
    List<Waiting> there = new ArrayList<>();
    if (!waiting.isEmpty()) {
      int[] written = insert.executeBatch();
      for (int i = 0; i < written.length; i++) {
        if (written[i] == 0) {
          there.add(waiting.get(i));
        }
      }
      counts.accept(waiting.size() - there.size());
      waiting.clear();
    }
    return there;
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
