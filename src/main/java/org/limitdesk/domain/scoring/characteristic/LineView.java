package org.limitdesk.domain.scoring.characteristic;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;

/**
 * A line with its months by how far they lie back: 0 is the month it is known at, 1 the calendar
 * month before. A month that the book does not have stays a gap. Not for several threads at a time.
 */
public final class LineView {
  /** How many months a characteristic can look back. */
  static final int REACH = 24;

  private final LineHistory line;
  private final @Nullable MonthFacts[] back = new @Nullable MonthFacts[REACH + 1];
  private @Nullable LimitBeforeCut limits;

  public LineView(LineHistory line) {
    this.line = line;
    int now = line.now().monthIndex();
    for (MonthFacts month : line.months()) {
      int distance = now - month.monthIndex();
      if (distance <= REACH) {
        back[distance] = month;
      }
    }
  }

  LineHistory line() {
    return line;
  }

  MonthFacts now() {
    return line.now();
  }

  /** The month so far back, or null where it is not known. */
  @Nullable MonthFacts back(int months) {
    return back[months];
  }

  /** Balance over the limit before recent cuts; NaN where that month is not known. */
  double utilisation(int months) {
    MonthFacts then = back[months];
    if (then == null) {
      return Double.NaN;
    }
    if (then.balance() == 0) {
      return 0;
    }
    long limit = limit(then);
    return limit == 0 ? 1 : (double) then.balance() / limit;
  }

  /** The limit that utilisation is measured by, in fen. */
  long limit(MonthFacts month) {
    LimitBeforeCut found = limits;
    if (found == null) {
      found = LimitBeforeCut.of(line);
      limits = found;
    }
    return found.at(month);
  }

  /** The limit that this month's ratios are measured by, in fen. */
  double limitNow() {
    return (double) limit(line.now());
  }

  /** Fen as yuan, or NaN for what is not known. */
  static double yuan(long fen) {
    return fen == Row.NONE ? Double.NaN : fen / 100.0;
  }

  /** A count or score, or NaN for what is not known. */
  static double number(long value) {
    return value == Row.NONE ? Double.NaN : value;
  }
}
