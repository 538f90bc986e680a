package org.limitdesk.domain.trend.alarm;

import java.util.List;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;

/**
 * So many lines of so many. A rate by balance may be the work of a few large lines; held against
 * each other by count, two shares are apart where chance explains it no more.
 *
 * @param some a whole number, or the product of a rate and a number
 */
record Share(double some, long all) {
  /** The open lines of a month that are in a bucket or a worse one. */
  static Share of(MonthTally tally, Bucket least) {
    return new Share((double) tally.inOrWorse(least, Measure.COUNT), tally.total(Measure.COUNT));
  }

  /** The lines of a bucket that went on. */
  static Share of(FlowRates flow, Bucket from) {
    long all = flow.rolls().from(from, Measure.COUNT);
    return new Share(flow.onward(from, Measure.COUNT).orElse(0) * all, all);
  }

  /** All of them together. */
  static Share sum(List<Share> shares) {
    double some = shares.stream().mapToDouble(Share::some).sum();
    return new Share(some, shares.stream().mapToLong(Share::all).sum());
  }

  double rate() {
    return all == 0 ? 0 : some / all;
  }

  /**
   * Whether it is over another by so many of the standard deviations that chance gives to so many
   * lines: the limit of Shewhart's chart of a share. Of nothing nothing is.
   */
  boolean isBeyond(Share usual, double deviations) {
    double mean = usual.rate();
    double chance = all == 0 ? 0 : Math.sqrt(mean * (1 - mean) / all);
    return rate() > mean + deviations * chance;
  }

  /**
   * The 95 % interval of how much this one is more than another, by R. G. Newcombe's method 10; of
   * nothing it is anything.
   */
  Interval over(Share other) {
    return all == 0 || other.all == 0
        ? new Interval(-1, 1)
        : Interval.ofDifference(
            rate(),
            Interval.around(rate(), (double) all),
            other.rate(),
            Interval.around(other.rate(), (double) other.all));
  }
}
