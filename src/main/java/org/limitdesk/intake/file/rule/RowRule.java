package org.limitdesk.intake.file.rule;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Row;

/** One check over several values of a row. */
public interface RowRule {

  /** Why the row is wrong, in plain words; null for a right one, or where a value is missing. */
  @Nullable String complaint(Row row);

  /** The place of the column to point at. */
  int column();
}
