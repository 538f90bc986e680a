package org.limitdesk.intake.layout;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;

/**
 * One of the rows that a row of a file stands for.
 *
 * @param table the table it belongs to
 * @param skipIfEmpty headers; where all of these cells are blank there is no such row (none: always
 *     a row)
 * @param columns where its values come from
 */
public record RowBlock(BookTable table, List<String> skipIfEmpty, List<ColumnSource> columns) {
  public RowBlock {
    skipIfEmpty = List.copyOf(skipIfEmpty);
    columns = List.copyOf(columns);
  }
}
