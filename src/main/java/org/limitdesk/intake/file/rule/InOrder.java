package org.limitdesk.intake.file.rule;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/** A day that cannot be before another day of the same row. */
final class InOrder implements RowRule {
  private final int first;
  private final int second;
  private final String reason;

  InOrder(BookTable table, String first, String second) {
    this.first = table.indexOf(first);
    this.second = table.indexOf(second);
    this.reason = second + " is before " + first;
  }

  @Override
  public @Nullable String complaint(Row row) {
    boolean wrong = row.has(first) && row.has(second) && row.number(second) < row.number(first);
    return wrong ? reason : null;
  }

  @Override
  public int column() {
    return second;
  }
}
