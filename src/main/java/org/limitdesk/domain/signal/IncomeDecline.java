package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
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

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    long now = MeanIncome.of(line, place, 0, meanOf);
    long before = MeanIncome.of(line, place, overMonths - meanOf, meanOf);
    if (now == MeanIncome.UNKNOWN || before == MeanIncome.UNKNOWN || before <= now) {
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
}
