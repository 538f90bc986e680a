package org.limitdesk.domain.trend;

import java.util.OptionalDouble;

/**
 * What lines add up to. Amounts are fen, of whole lines; the rate is of the book's own part of open
 * lines, as trends count it.
 *
 * @param overdueBalance of open lines that are past due
 * @param openOwn the book's own part of the balances of open lines
 * @param openOwn30 of these, those over 30 days
 */
public record LineTotals(
    int count, long limit, long balance, long overdueBalance, long openOwn, long openOwn30) {
  /** Of these lines. */
  static LineTotals of(MonthColumns lines, BucketEdges edges, int[] keys) {
    long limit = 0;
    long balance = 0;
    long overdue = 0;
    long own = 0;
    long own30 = 0;
    for (int key : keys) {
      limit += lines.limit()[key];
      balance += lines.balance()[key];
      if (lines.isOpen(key)) {
        int dpd = lines.dpd()[key];
        overdue += dpd > 0 ? lines.balance()[key] : 0;
        own += lines.ownBalance(key);
        own30 += edges.index(dpd) >= Bucket.M2.ordinal() ? lines.ownBalance(key) : 0;
      }
    }
    return new LineTotals(keys.length, limit, balance, overdue, own, own30);
  }

  /** The share over 30 days by balance; empty where nothing is owed. */
  public OptionalDouble rate30() {
    return openOwn == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) openOwn30 / openOwn);
  }

  /** Balance over limit; empty where there is no limit. */
  public OptionalDouble utilisation() {
    return limit == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) balance / limit);
  }
}
