package org.limitdesk.domain.decision;

import org.hipparchus.special.Beta;

/**
 * The upper tail of a binomial count, read on between whole counts by the incomplete beta function:
 * the chance of {@code count} or more of {@code n} is I(share; count, n − count + 1) (NIST Digital
 * Library of Mathematical Functions, 8.17.5). So a limit is a smooth curve that still says the same
 * as the binomial terms at every whole count.
 */
final class BinomialTail {
  private static final int HALVINGS = 60;
  private static final double CLOSE = 1e-9;

  private BinomialTail() {}

  /**
   * How many are reached or exceeded with that chance; a count above it is rarer.
   *
   * @param n above 0
   * @param share of one, 0 to 1
   * @param tail above 0, below 1
   * @return 0 to n
   */
  static double reach(double n, double share, double tail) {
    if (share <= 0) {
      return 0;
    }
    if (share >= 1 || atLeast(n, n, share) >= tail) {
      return n;
    }
    double low = 0;
    double high = n;
    for (int i = 0; i < HALVINGS && high - low > CLOSE; i++) {
      double middle = (low + high) / 2;
      if (atLeast(middle, n, share) >= tail) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The chance of {@code count} or more of {@code n}; the count above 0, the share within 0, 1. */
  private static double atLeast(double count, double n, double share) {
    return Beta.regularizedBeta(share, count, n - count + 1);
  }
}
