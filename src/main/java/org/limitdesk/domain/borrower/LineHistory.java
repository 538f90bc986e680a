package org.limitdesk.domain.borrower;

import java.util.List;

/**
 * One line as it is known at a month: nothing in it is of later.
 *
 * @param months oldest first, at least one; the last is the month itself. Months may be missing
 * @param draws up to the month's end, oldest first
 * @param flags all flags that began by the month's end
 * @param limitChanges up to the month's end, oldest first
 * @param arrangements all that began by the month's end, as last reported
 */
public record LineHistory(
    Borrower borrower,
    List<MonthFacts> months,
    List<DrawFacts> draws,
    List<FlagFacts> flags,
    List<LimitChange> limitChanges,
    List<ArrangementFacts> arrangements) {
  /** The month it is known at. */
  public MonthFacts now() {
    return months.getLast();
  }
}
