package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;

/**
 * Good news: income fell and has come back (收入恢复). The mean of the newest months' estimates stands
 * near that of the oldest ones in a window again, after a lower mean between them.
 *
 * @param overMonths the window's length in calendar months, the month itself included
 * @param meanOf how many months make up a mean, less than half the window
 * @param decline at least so much of the earlier mean was gone, in 1e-8
 * @param within at most so much of it is still gone, in 1e-8
 */
public record IncomeRecovered(int overMonths, int meanOf, long decline, long within)
    implements Trigger {
  static final String CODE = "income_recovered";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    long now = MeanIncome.of(line, place, 0, meanOf);
    long before = MeanIncome.of(line, place, overMonths - meanOf, meanOf);
    if (now == MeanIncome.UNKNOWN || before == MeanIncome.UNKNOWN || before == 0) {
      return null;
    }
    long low = least(line, place, now);
    if (low > Fen.share(before, Fen.WHOLE - decline)
        || now < Fen.share(before, Fen.WHOLE - within)) {
      return null;
    }
    Evidence evidence =
        new Evidence()
            .amount("income", now)
            .amount("income_low", low)
            .amount("income_before", before)
            .number("months", overMonths);
    return Finding.ofRun(Severity.POSITIVE, evidence);
  }

  /** The lowest mean between the newest and the oldest one. */
  private long least(ObservedLine line, int place, long now) {
    long least = now;
    for (int ago = 1; ago < overMonths - meanOf; ago++) {
      long then = MeanIncome.of(line, place, ago, meanOf);
      least = then == MeanIncome.UNKNOWN ? least : Math.min(least, then);
    }
    return least;
  }
}
