package org.limitdesk.intake.file.rule;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/** A draw of nothing is none. */
final class DrawIsAboveZero implements RowRule {
  private static final int AMOUNT = BookTable.DRAWS.indexOf("amount");

  @Override
  public @Nullable String complaint(Row row) {
    return row.number(AMOUNT) == 0 ? "a draw of 0" : null;
  }

  @Override
  public int column() {
    return AMOUNT;
  }
}
