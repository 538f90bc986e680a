package org.limitdesk.domain.decision;

import org.limitdesk.domain.Interval;

/**
 * How many of so many decisions went away from their proposal, with the interval in which the true
 * share lies 19 times of 20.
 */
public record OverrideRate(long overridden, long decided) {
  /** Beyond it at each side lie 25 in a thousand by chance alone: 95 % are within. */
  public static final double INNER = 0.025;

  /** Beyond it at each side lies one in a thousand by chance alone: 99.8 % are within. */
  public static final double FUNNEL = 0.001;

  /** Of fewer decisions than these nobody is told apart, however they went. */
  public static final int FEWEST = 10;

  public OverrideRate {
    if (overridden < 0 || overridden > decided) {
      throw new IllegalArgumentException(overridden + " of " + decided);
    }
  }

  /** The share, 0 to 1; 0 of no decisions. */
  public double share() {
    return decided == 0 ? 0 : (double) overridden / decided;
  }

  /** The lower end of the interval; 0 of no decisions. */
  public double low() {
    return Interval.of(overridden, decided).low();
  }

  /** The upper end of the interval; 1 of no decisions, of which nothing is known. */
  public double high() {
    return Interval.of(overridden, decided).high();
  }

  /**
   * Where the share of as many decisions as these would stay 998 times of 1,000, if this officer
   * were as all are.
   */
  public Interval funnel(OverrideRate all) {
    return all.limits((double) decided, FUNNEL);
  }

  /**
   * The limits of a funnel plot around this share for somebody with so many decisions (D. J.
   * Spiegelhalter, Stat. Med. 24 (2005) 1185–1202), of the binomial distribution itself: its normal
   * approximation calls small numbers outliers that are none. Few decisions have wide limits, and
   * none at all everything.
   *
   * @param tail the chance to lie beyond it at one side: {@link #INNER} or {@link #FUNNEL}
   */
  public Interval limits(double decisions, double tail) {
    if (decisions <= 0) {
      return new Interval(0, 1);
    }
    return new Interval(
        1 - BinomialTail.reach(decisions, 1 - share(), tail) / decisions,
        BinomialTail.reach(decisions, share(), tail) / decisions);
  }

  /** Whether the share lies beyond the funnel of all, and there are enough decisions to say so. */
  public boolean standsOut(OverrideRate all) {
    Interval limits = funnel(all);
    return decided >= FEWEST && (share() < limits.low() || share() > limits.high());
  }
}
