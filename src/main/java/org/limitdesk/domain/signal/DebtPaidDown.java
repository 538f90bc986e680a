package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.trend.Bucket;

/**
 * Good news: the debt on the line was paid down (债务下降), and the line is not overdue.
 *
 * @param overMonths against how many calendar months before
 * @param paidDown at least so much of the balance is gone, in 1e-8
 * @param leastBalance fen; a balance of less was no debt to speak of
 */
public record DebtPaidDown(int overMonths, long paidDown, long leastBalance) implements Trigger {
  static final String CODE = "debt_paid_down";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    int then = line.placeBefore(place, overMonths);
    if (then == ObservedLine.NONE || line.bucket(place) != Bucket.M0) {
      return null;
    }
    long before = line.month(then).balance();
    long now = line.month(place).balance();
    long gone = now >= before ? 0 : Share.ratio(before - now, before);
    if (before < leastBalance || gone == 0 || gone < paidDown) {
      return null;
    }
    Evidence evidence =
        new Evidence()
            .amount("balance", now)
            .amount("balance_before", before)
            .share("gone", gone)
            .number("months", overMonths);
    return Finding.ofRun(Severity.POSITIVE, evidence);
  }
}
