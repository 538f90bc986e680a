package org.limitdesk.intake.file.rule;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/** The birth year is the one in the birth date. */
final class BirthAgrees implements RowRule {
  private static final int DATE = BookTable.BORROWERS.indexOf("birth_date");
  private static final int YEAR = BookTable.BORROWERS.indexOf("birth_year");

  @Override
  public @Nullable String complaint(Row row) {
    boolean wrong = row.has(DATE) && row.has(YEAR) && row.number(DATE) / 10_000 != row.number(YEAR);
    return wrong ? "birth_year and birth_date disagree" : null;
  }

  @Override
  public int column() {
    return YEAR;
  }
}
