package org.limitdesk.domain.trend;

import java.io.IOException;
import java.time.YearMonth;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * Finds the lines of which all draws are known: there is a row for each month from the month of
 * opening to the line's last one, and each tells what was drawn. A month that is missing may hide a
 * draw.
 */
final class ToldDraws {
  private ToldDraws() {}

  /**
   * The keys of the others.
   *
   * @param opened by place among the segments' names; null where not known
   */
  static BitSet lacking(
      BookColumns book, Segments vintage, @Nullable YearMonth[] opened, VintageAmounts amounts)
      throws IOException {
    BitSet lacking = new BitSet();
    @Nullable YearMonth[] last = new @Nullable YearMonth[0];
    for (int month : book.months()) {
      MonthColumns lines = book.month(month);
      long[] drawn = amounts.drawn(month, lines.size());
      last = last.length == 0 ? new @Nullable YearMonth[lines.size()] : last;
      YearMonth now = CalendarNumber.month(month);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.dpd()[i] != MonthColumns.ABSENT) {
          YearMonth from = opened[vintage.of(i, month)];
          YearMonth before = last[i];
          boolean follows =
              before == null
                  ? from != null && !now.isAfter(from)
                  : before.plusMonths(1).equals(now);
          if (!follows || drawn[i] == VintageAmounts.UNTOLD) {
            lacking.set(i);
          }
          last[i] = now;
        }
      }
    }
    return lacking;
  }
}
