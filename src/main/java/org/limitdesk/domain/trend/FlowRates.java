package org.limitdesk.domain.trend;

import java.util.OptionalDouble;

/**
 * What of each bucket moves on between two months that follow each other. All rates are shares of
 * what the bucket held in the month before, by balance or by count.
 *
 * @param rolls from one month to the next
 */
public record FlowRates(RollMatrix rolls) {
  /**
   * How much of a bucket is worse a month later: in a worse bucket or charged off. Of M0 it is the
   * inflow (入催率). A line that was sold, closed, paid off or is missing is not worse.
   */
  public OptionalDouble onward(Bucket from, Measure measure) {
    long worse = rolls.to(from, RollEnd.CHARGED_OFF, measure);
    for (Bucket to : Bucket.ALL) {
      worse += to.compareTo(from) > 0 ? rolls.to(from, to, measure) : 0;
    }
    return share(worse, rolls.from(from, measure));
  }

  /** How much of what was overdue is in M0 a month later, or owes nothing any more (转正常). */
  public OptionalDouble cured(Measure measure) {
    long overdue = 0;
    long cured = 0;
    for (Bucket from : Bucket.ALL) {
      if (from != Bucket.M0) {
        overdue += rolls.from(from, measure);
        cured += rolls.to(from, Bucket.M0, measure) + rolls.to(from, RollEnd.PAID_OFF, measure);
      }
    }
    return share(cured, overdue);
  }

  /**
   * How much of what is in M0 would be charged off if every later month rolled like this one: the
   * product of all onward rates, from M0 to M6 (the chained loss factor). Empty where a bucket held
   * nothing, for then a link of the chain is not known.
   */
  public OptionalDouble chained(Measure measure) {
    double factor = 1;
    for (Bucket from : Bucket.ALL) {
      if (from != Bucket.M6_PLUS) {
        OptionalDouble rate = onward(from, measure);
        if (rate.isEmpty()) {
          return rate;
        }
        factor *= rate.getAsDouble();
      }
    }
    return OptionalDouble.of(factor);
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
