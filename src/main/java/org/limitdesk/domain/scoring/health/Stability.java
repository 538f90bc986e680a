package org.limitdesk.domain.scoring.health;

import java.util.Arrays;

/**
 * The population stability index: {@code PSI = Σ (a − e)·ln(a / e)} over bins, a and e being the
 * shares of actual and expected lines. 0.10 and 0.25 are the usual marks.
 */
public final class Stability {
  /** Stands for the share of an empty bin, which has no logarithm. */
  public static final double LEAST_SHARE = 0.0001;

  /** From here on the book has moved somewhat. */
  public static final double MOVED = 0.10;

  /** From here on the book has moved so far that the card should be looked into. */
  public static final double MOVED_FAR = 0.25;

  private Stability() {}

  /**
   * The index of counts.
   *
   * @param expected lines in each bin when the card was made
   * @param actual lines in each bin now
   * @throws IllegalArgumentException unless both have the same bins and at least one line
   */
  public static double psi(long[] expected, long[] actual) {
    return psi(doubles(expected), doubles(actual));
  }

  /** The index of counts, or of shares: only their proportions matter. */
  public static double psi(double[] expected, double[] actual) {
    double allExpected = Evidence.sum(expected);
    double allActual = Evidence.sum(actual);
    if (expected.length != actual.length || !(allExpected > 0) || !(allActual > 0)) {
      throw new IllegalArgumentException("both must have lines, in the same bins");
    }
    double psi = 0;
    for (int i = 0; i < expected.length; i++) {
      double e = share(expected[i], allExpected);
      double a = share(actual[i], allActual);
      psi += (a - e) * StrictMath.log(a / e);
    }
    return psi;
  }

  private static double share(double count, double all) {
    return count == 0 ? LEAST_SHARE : count / all;
  }

  private static double[] doubles(long[] counts) {
    return Arrays.stream(counts).asDoubleStream().toArray();
  }
}
