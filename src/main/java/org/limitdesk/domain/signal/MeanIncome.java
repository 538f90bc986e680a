package org.limitdesk.domain.signal;

import org.limitdesk.domain.borrower.Row;

/** The mean of a few months' incomes. */
final class MeanIncome {
  static final long UNKNOWN = Row.NONE;

  private MeanIncome() {}

  /** Of the known ones of so many months that end so many months before, half up. */
  static long of(ObservedLine line, int place, int monthsBefore, int months) {
    long sum = 0;
    int count = 0;
    for (int at = place; at >= 0; at--) {
      int away = line.monthsBetween(at, place) - monthsBefore;
      if (away >= months) {
        break;
      }
      long income = line.month(at).income();
      if (away >= 0 && income != Row.NONE) {
        sum += income;
        count++;
      }
    }
    return count == 0 ? UNKNOWN : (2 * sum + count) / (2L * count);
  }
}
