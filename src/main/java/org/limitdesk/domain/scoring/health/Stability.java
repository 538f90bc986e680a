package org.limitdesk.domain.scoring.health;

/**
 * The population stability index: {@code PSI = Σ (a − e)·ln(a / e)} over bins, a and e being the
 * shares of actual and expected lines. 0.10 and 0.25 are the usual marks.
 */
public final class Stability {
  /** Stands for the share of an empty bin, which has no logarithm. */
  public static final double LEAST_SHARE = 0.0001;

  private Stability() {}

  /**
   * @param expected lines in each bin when the card was made
   * @param actual lines in each bin now
   * @throws IllegalArgumentException unless both have the same bins and at least one line
   */
  public static double psi(long[] expected, long[] actual) {
    long expectedLines = sum(expected);
    long actualLines = sum(actual);
    if (expected.length != actual.length || expectedLines == 0 || actualLines == 0) {
      throw new IllegalArgumentException("both must have lines, in the same bins");
    }
    double psi = 0;
    for (int i = 0; i < expected.length; i++) {
      double e = Math.max(LEAST_SHARE, (double) expected[i] / expectedLines);
      double a = Math.max(LEAST_SHARE, (double) actual[i] / actualLines);
      psi += (a - e) * StrictMath.log(a / e);
    }
    return psi;
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
