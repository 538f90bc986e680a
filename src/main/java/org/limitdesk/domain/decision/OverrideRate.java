package org.limitdesk.domain.decision;

/**
 * How many of so many decisions went away from their proposal, with the interval in which the true
 * share lies 19 times of 20: Wilson's score interval (Wilson, JASA 22, 1927), which stays within 0
 * and 1 and is honest for few decisions.
 */
public record OverrideRate(long overridden, long decided) {
  /** The normal quantile of 97.5 %. */
  private static final double Z = 1.959963984540054;

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
    return decided == 0 ? 0 : Math.max(0, middle() - half());
  }

  /** The upper end of the interval; 1 of no decisions, of which nothing is known. */
  public double high() {
    return decided == 0 ? 1 : Math.min(1, middle() + half());
  }

  private double middle() {
    return (share() + Z * Z / (2 * decided)) / (1 + Z * Z / decided);
  }

  private double half() {
    double spread = share() * (1 - share()) / decided + Z * Z / (4.0 * decided * decided);
    return Z * Math.sqrt(spread) / (1 + Z * Z / decided);
  }
}
