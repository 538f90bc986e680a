package org.limitdesk.domain.trend;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * When each line was last seen cut: suspended, or with a lower limit than in the month before in
 * which it was open, whichever that was, so that a cut in a gap of the book counts in the first
 * month that shows it. It takes 12 bytes a line.
 */
final class PastCuts {
  /** So many months, those before the month that is looked at, is a cut a recent one. */
  static final int MONTHS = 12;

  private static final int ACTIVE = 0;

  /** By line, in fen; 0, which nothing is lower than, of a line that was not open yet. */
  private long[] limits = new long[0];

  /** By line, in months since the year 0, which no book reaches: 0 is never. */
  private int[] cuts = new int[0];

  /** Takes a month, later than those before. */
  void add(MonthColumns lines) {
    if (limits.length < lines.size()) {
      limits = Arrays.copyOf(limits, lines.size());
      cuts = Arrays.copyOf(cuts, lines.size());
    }
    int month = number(CalendarNumber.month(lines.month()));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isOpen(i)) {
        if (lines.status()[i] != ACTIVE || lines.limit()[i] < limits[i]) {
          cuts[i] = month;
        }
        limits[i] = lines.limit()[i];
      }
    }
  }

  /**
   * Whether a line was cut in one of the {@link #MONTHS} calendar months before one, as far as they
   * were taken.
   *
   * @param month later than every one taken
   */
  boolean isRecent(int line, YearMonth month) {
    return line < cuts.length && number(month) - cuts[line] <= MONTHS;
  }

  private static int number(YearMonth month) {
    return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
  }
}
