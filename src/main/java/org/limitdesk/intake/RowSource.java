package org.limitdesk.intake;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;

/** The rows of one file, one after the other. Not safe for use by several threads at a time. */
public interface RowSource extends AutoCloseable {

  /** The next row, or null after the last. */
  @Nullable FileRow next() throws IOException;

  /**
   * The columns that this file has for each table it fills, by their places in {@link
   * BookTable#columns()}. A column that a file lacks keeps its earlier value in a correction.
   */
  java.util.Map<BookTable, Set<Integer>> columns();

  /** What the file's own header calls a column of a table. */
  default String header(BookTable table, int column) {
    return table.columns().get(column).name();
  }

  /** How much of the file has been read, from 0 to 1. */
  double progress();

  /** What was put right so far; complete after the last row. */
  List<LoadWarning> warnings();

  @Override
  void close() throws IOException;
}
