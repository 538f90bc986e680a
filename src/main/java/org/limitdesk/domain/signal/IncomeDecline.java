package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Share;

/**
 * Income fell (收入下降): the mean of the newest months' estimates against that of the oldest ones in a
 * window.
 *
 * @param overMonths the window's length in calendar months, the month itself included
 * @param meanOf how many months at either end make up a mean, at most half the window
 * @param decline by the share of the earlier mean that is gone, in 1e-8
 */
public record IncomeDecline(int overMonths, int meanOf, Marks decline) implements Trigger {
  static final String CODE = "income_decline";

  private static final long UNKNOWN = Row.NONE;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    long now = mean(line, place, 0);
    long before = now == UNKNOWN ? UNKNOWN : mean(line, place, overMonths - meanOf);
    if (before == UNKNOWN || before <= now) {
      return null;
    }
    long gone = Share.ratio(before - now, before);
    Severity severity = decline.of(gone);
    if (severity == null) {
      return null;
    }
    Evidence evidence =
        new Evidence()
            .amount("income", now)
            .amount("income_before", before)
            .share("decline", gone)
            .number("months", overMonths);
    return Finding.ofRun(severity, evidence);
  }

  /** The mean of the known incomes of the months that end so many months before, half up. */
  private long mean(ObservedLine line, int place, int monthsBefore) {
    long sum = 0;
    int count = 0;
    for (int at = place; at >= 0; at--) {
      int away = line.monthsBetween(at, place) - monthsBefore;
      if (away >= meanOf) {
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
