package org.limitdesk.domain.decision;

import org.limitdesk.domain.Interval;

/**
 * How many of so many decisions went away from their proposal, with the interval in which the true
 * share lies 19 times of 20.
 */
public record OverrideRate(long overridden, long decided) {
  /** The normal quantile of 97.5 %: beyond it lie 5 in a hundred by chance alone. */
  public static final double INNER = 1.959963984540054;

  /** The normal quantile of 99.9 %, so that two in a thousand stand out by chance alone. */
  public static final double FUNNEL = 3.090232306167813;

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
   * Spiegelhalter, Stat. Med. 24 (2005) 1185–1202), in the normal approximation with its correction
   * for whole numbers. Few decisions have wide ones, and none at all everything.
   *
   * @param quantile of the normal distribution: {@link #INNER} or {@link #FUNNEL}
   */
  public Interval limits(double decisions, double quantile) {
    if (decisions <= 0) {
      return new Interval(0, 1);
    }
    double share = share();
    double half = quantile * Math.sqrt(share * (1 - share) / decisions) + 1 / (2 * decisions);
    return new Interval(Math.max(0, share - half), Math.min(1, share + half));
  }

  /** Whether the share lies beyond the funnel of all. */
  public boolean standsOut(OverrideRate all) {
    Interval limits = funnel(all);
    return share() < limits.low() || share() > limits.high();
  }
}
