package org.limitdesk.intake;

import java.util.List;
import org.limitdesk.domain.borrower.Row;

/**
 * What one row of a file became: the rows of the book that it stands for, or, when anything in it
 * is wrong, no row and at least one failure. A file row is taken whole or not at all.
 *
 * @param line the line on which it starts; the header is line 1
 * @param rows the book's rows, a borrower before what belongs to the borrower
 * @param failures why the row was set aside; empty for an accepted row
 */
public record FileRow(long line, List<Row> rows, List<RowFailure> failures) {
  /** An accepted row. */
  public static FileRow accepted(long line, List<Row> rows) {
    return new FileRow(line, rows, List.of());
  }

  /** A row set aside. */
  public static FileRow failed(long line, List<RowFailure> failures) {
    return new FileRow(line, List.of(), failures);
  }
}
