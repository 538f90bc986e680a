package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.FileRow;

/**
 * One load under way: its rows are in the store but no one sees them before {@link #publish}.
 * Closed without that, it leaves the book as it was.
 */
public interface LoadSession extends AutoCloseable {
  /** This load's number, which all its files share. */
  long load();

  /**
   * Begins a file: later rows belong to it.
   *
   * @param columns the places of the columns that the file has, for each table it fills
   * @param names what the file's own header calls them
   * @return its generation, and when it began
   */
  BegunFile begin(LoadFile file, Map<BookTable, Set<Integer>> columns, ColumnNames names);

  /** Writes rows in one short transaction and counts into {@code counts} what became of each. */
  void write(List<FileRow> rows, LoadCounts counts);

  /** Ends the file, with its final counts. */
  void end(LoadCounts counts);

  /**
   * Makes the whole load visible and writes its entry, in one transaction; returns after the log's
   * anchor is safe.
   */
  void publish(LogDraft entry);

  /** Takes back what was not published. */
  @Override
  void close();
}
