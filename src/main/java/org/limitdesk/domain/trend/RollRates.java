package org.limitdesk.domain.trend;

import java.io.IOException;
import java.util.List;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * What share of the lines of a bucket is worse a month later, by count, over the last pairs of
 * months. Lines that are not open any more a month later count in neither part.
 */
public final class RollRates {
  private static final int MOST_PAIRS = 12;

  private final long[] from = new long[Bucket.ALL.size()];
  private final long[] worse = new long[Bucket.ALL.size()];

  private RollRates() {}

  /**
   * Counted over the last twelve pairs of consecutive months that the book has.
   *
   * @param last the last month to look at, yyyymm
   */
  public static RollRates of(BookColumns book, BucketEdges edges, int last) throws IOException {
    List<Integer> months = book.months().stream().filter(month -> month <= last).toList();
    RollRates rates = new RollRates();
    int first = Math.max(0, months.size() - 1 - MOST_PAIRS);
    MonthColumns before = null;
    for (int month : months.subList(first, months.size())) {
      MonthColumns after = book.month(month);
      if (before != null && isNext(before.month(), month)) {
        rates.add(before, after, edges);
      }
      before = after;
    }
    return rates;
  }

  /** Two months that are not neighbours say nothing of one month's rolls. */
  private static boolean isNext(int before, int month) {
    return CalendarNumber.month(before).plusMonths(1).equals(CalendarNumber.month(month));
  }

  private void add(MonthColumns before, MonthColumns after, BucketEdges edges) {
    for (int i = 0; i < before.size(); i++) {
      if (before.isOpen(i) && after.isOpen(i)) {
        int bucket = edges.index(before.dpd()[i]);
        from[bucket]++;
        worse[bucket] += edges.index(after.dpd()[i]) > bucket ? 1 : 0;
      }
    }
  }

  /** The share of a bucket's lines that is worse a month later, 0 to 1; 0 where there were none. */
  public double worseThan(Bucket bucket) {
    int place = bucket.ordinal();
    return from[place] == 0 ? 0 : (double) worse[place] / from[place];
  }
}
