package org.limitdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.store.VersionedTable.Outcome;

/** Puts single rows of one file into their tables, looking first at what is there. */
final class RowWriter implements AutoCloseable {
  private static final int MONTH = BookTable.MONTHS.indexOf("month");

  private final Connection connection;
  private final long generation;
  private final BorrowerKeys keys;
  private final Map<BookTable, Set<Integer>> columns;
  private final Map<StoreTable, VersionedTable> tables = new HashMap<>();
  private final Set<Long> months = new HashSet<>();
  private final Set<String> newBorrowers = new HashSet<>();
  private final @Nullable DrawTable draws;
  private final Freshness freshness;

  RowWriter(
      Connection connection,
      long generation,
      BorrowerKeys keys,
      Map<BookTable, Set<Integer>> columns,
      Freshness freshness)
      throws SQLException {
    this.freshness = freshness;
    this.connection = connection;
    this.generation = generation;
    this.keys = keys;
    this.columns = columns;
    draws = DrawTable.of(connection, columns, generation);
    prepareTables();
  }

  /** Before the first row: a temporary table that a row's savepoint made would go with it. */
  private void prepareTables() throws SQLException {
    for (BookTable source : columns.keySet()) {
      if (source != BookTable.DRAWS) {
        for (StoreTable table : StoreTable.of(source)) {
          table(table);
        }
      }
    }
  }

  /** The key of a row's borrower; a row of borrowers makes one where there is none. */
  int borrower(Row row) throws SQLException {
    int borrower = keys.of(row.borrowerId());
    if (borrower == BorrowerKeys.NONE && row.table() == BookTable.BORROWERS) {
      newBorrowers.add(row.borrowerId());
      return keys.add(row.borrowerId(), generation);
    }
    return borrower;
  }

  /** Writes a row where it says something new; the borrower must be there. */
  Outcome put(Row row, int borrower) throws SQLException {
    noteMonth(row);
    return draws != null && row.table() == BookTable.DRAWS
        ? draws.put(row, borrower)
        : putIntoAll(row, borrower);
  }

  /** Writes a row whose key a bulk insert found taken by an earlier row of the same file. */
  Outcome putAgain(Row row, int borrower) throws SQLException {
    return draws != null && row.table() == BookTable.DRAWS
        ? draws.putAgain(row, borrower)
        : putIntoAll(row, borrower);
  }

  /** Adds the row's month to the book's months where it is a new one. */
  void noteMonth(Row row) throws SQLException {
    if (row.table() == BookTable.MONTHS && months.add(row.number(MONTH))) {
      Months.add(connection, row.number(MONTH), generation);
    }
  }

  /** The rows since the last call stay. */
  void keep() {
    newBorrowers.clear();
  }

  /** The rows since the last {@link #keep} were taken back in the database. */
  void undo() {
    newBorrowers.forEach(keys::forget);
    newBorrowers.clear();
    months.clear();
  }

  private Outcome putIntoAll(Row row, int borrower) throws SQLException {
    boolean isFresh = freshness.isFresh(row) || newBorrowers.contains(row.borrowerId());
    Outcome all = Outcome.SAME;
    for (StoreTable table : StoreTable.of(row.table())) {
      all = all.and(table(table).put(row, RowKey.of(borrower), isFresh));
    }
    return all;
  }

  private VersionedTable table(StoreTable table) throws SQLException {
    VersionedTable found = tables.get(table);
    if (found == null) {
      Set<Integer> inFile = columns.getOrDefault(table.source(), Set.of());
      found = new VersionedTable(connection, table, inFile, generation);
      tables.put(table, found);
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    for (VersionedTable each : List.copyOf(tables.values())) {
      each.close();
    }
    if (draws != null) {
      draws.close();
    }
  }
}
