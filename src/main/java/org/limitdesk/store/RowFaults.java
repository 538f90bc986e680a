package org.limitdesk.store;

import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.RowFailure;
import org.limitdesk.workflow.port.ColumnNames;

/** Faults of a row that show only beside the rows that are there already. */
final class RowFaults {
  private final ColumnNames names;

  RowFaults(ColumnNames names) {
    this.names = names;
  }

  RowFailure noBorrower(FileRow from, Row row) {
    return new RowFailure(
        from.line(),
        names.header(row.table(), row.table().borrowerColumn()),
        row.borrowerId(),
        "no borrower with this id in the book; load the borrowers first");
  }

  RowFailure clash(FileRow from, Row row) {
    String id = row.text(0);
    return new RowFailure(
        from.line(),
        names.header(row.table(), 0),
        id == null ? "" : id,
        "an earlier row of this file has the same %s with other values"
            .formatted(keyInWords(row.table())));
  }

  private static String keyInWords(BookTable table) {
    return table.columns().stream()
        .limit(table.keyLength())
        .map(Column::name)
        .collect(Collectors.joining(" and "));
  }
}
