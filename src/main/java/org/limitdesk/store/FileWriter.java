package org.limitdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.RowFailure;
import org.limitdesk.store.VersionedTable.Outcome;
import org.limitdesk.workflow.port.ColumnNames;
import org.limitdesk.workflow.port.LoadCounts;

/**
 * Puts the rows of one file into the store, each file row whole or not at all, and counts what
 * became of them.
 */
final class FileWriter implements AutoCloseable {
  private final RowSavepoint savepoint;
  private final RowFaults faults;
  private final QuarantineTable quarantine;
  private final RowWriter rows;
  private final Freshness freshness;
  private final @Nullable BulkInsert bulk;

  FileWriter(
      Connection connection,
      long generation,
      BorrowerKeys keys,
      Map<BookTable, Set<Integer>> columns,
      ColumnNames names)
      throws SQLException {
    savepoint = new RowSavepoint(connection);
    faults = new RowFaults(names);
    quarantine = new QuarantineTable(connection, generation);
    freshness = new Freshness(connection, columns.keySet());
    rows = new RowWriter(connection, generation, keys, columns, freshness);
    bulk = bulk(connection, generation, columns);
  }

  /** A bulk insert for a file of one table: no row of it waits for another one. */
  private static @Nullable BulkInsert bulk(
      Connection connection, long generation, Map<BookTable, Set<Integer>> columns)
      throws SQLException {
    if (columns.size() != 1 || columns.containsKey(BookTable.BORROWERS)) {
      return null;
    }
    BookTable table = columns.keySet().iterator().next();
    return new BulkInsert(connection, table, columns.getOrDefault(table, Set.of()), generation);
  }

  /** Writes rows and counts what became of each; runs inside the caller's transaction. */
  void write(List<FileRow> fileRows, LoadCounts counts) throws SQLException {
    for (FileRow row : fileRows) {
      if (!row.failures().isEmpty()) {
        setAside(row.failures(), counts);
      } else if (row.rows().isEmpty()) {
        counts.leave();
      } else if (bulk != null
          && row.rows().size() == 1
          && freshness.isFresh(row.rows().getFirst())) {
        addTo(bulk, row, row.rows().getFirst(), counts);
      } else {
        flush(counts);
        putWhole(row, counts);
      }
    }
    flush(counts);
  }

  private void addTo(BulkInsert waiting, FileRow from, Row row, LoadCounts counts)
      throws SQLException {
    int borrower = rows.borrower(row);
    if (borrower == BorrowerKeys.NONE) {
      setAside(List.of(faults.noBorrower(from, row)), counts);
    } else {
      rows.noteMonth(row);
      waiting.add(from, row, borrower);
    }
  }

  /** Writes the rows that wait; a row that is put singly comes after those before it. */
  private void flush(LoadCounts counts) throws SQLException {
    if (bulk == null) {
      return;
    }
    for (BulkInsert.Waiting again : bulk.flush(counts)) {
      Outcome outcome = rows.putAgain(again.row(), again.borrower());
      count(outcome, again.from(), again.row(), counts);
    }
  }

  private void putWhole(FileRow from, LoadCounts counts) throws SQLException {
    savepoint.set();
    Outcome whole = Outcome.SAME;
    for (Row row : from.rows()) {
      int borrower = rows.borrower(row);
      Outcome outcome = borrower == BorrowerKeys.NONE ? Outcome.CLASH : rows.put(row, borrower);
      if (outcome == Outcome.CLASH) {
        savepoint.undo();
        rows.undo();
        setAside(List.of(fault(from, row, borrower)), counts);
        return;
      }
      whole = whole.and(outcome);
    }
    savepoint.keep();
    rows.keep();
    count(whole, from, from.rows().getFirst(), counts);
  }

  private RowFailure fault(FileRow from, Row row, int borrower) {
    return borrower == BorrowerKeys.NONE ? faults.noBorrower(from, row) : faults.clash(from, row);
  }

  private void count(Outcome outcome, FileRow from, Row row, LoadCounts counts)
      throws SQLException {
    switch (outcome) {
      case NEW -> counts.accept();
      case CORRECTION -> counts.correct();
      case SAME -> counts.leave();
      case CLASH -> setAside(List.of(faults.clash(from, row)), counts);
    }
  }

  private void setAside(List<RowFailure> failures, LoadCounts counts) throws SQLException {
    quarantine.add(failures);
    counts.quarantine();
  }

  @Override
  public void close() throws SQLException {
    if (bulk != null) {
      bulk.close();
    }
    savepoint.close();
    rows.close();
    quarantine.close();
  }
}
