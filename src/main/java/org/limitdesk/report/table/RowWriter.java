package org.limitdesk.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes the rows of a table one by one; the file is whole once it is closed. */
public interface RowWriter extends Closeable {
  /** Writes the names of the columns, before the first row. */
  void head(List<String> names) throws IOException;

  /** Writes one row. */
  void row(List<Cell> cells) throws IOException;
}
