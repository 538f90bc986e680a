package org.limitdesk.intake.demo;

/** The limits that the fictional lender gives, in fen. */
final class Limits {
  static final long LEAST = 25_000;
  static final long MOST = 20_000_000;

  /** Log-logistic with this median and exponent has a mean near 14,000 yuan. */
  private static final double MEDIAN = 1_120_000;

  private static final double EXPONENT = 0.42;

  /** Those who will miss payments stand closer together, somewhat below the others. */
  private static final double MISSING_MEDIAN = 1_000_000;

  private static final double MISSING_EXPONENT = 0.22;

  private Limits() {}

  /**
   * The limit of the line that stands at that share (0–1) of its kind, ordered by size; large
   * limits go to safer customers.
   */
  static long atSize(double share, boolean willMiss) {
    double inside = Math.max(1e-9, share);
    double odds = StrictMath.log(inside / (1 - inside));
    return rounded(
        willMiss
            ? (long) (MISSING_MEDIAN * StrictMath.exp(MISSING_EXPONENT * odds))
            : (long) (MEDIAN * StrictMath.exp(EXPONENT * odds)));
  }

  /** Down to whole 50 yuan below 1,000 yuan and to whole 100 yuan above, within the product. */
  static long rounded(long fen) {
    long unit = unit(fen);
    return Math.clamp(fen / unit * unit, LEAST, MOST);
  }

  /** The same, but up. */
  static long roundedUp(long fen) {
    long unit = unit(fen);
    return Math.clamp((fen + unit - 1) / unit * unit, LEAST, MOST);
  }

  private static long unit(long fen) {
    return fen < 100_000 ? 5_000 : 10_000;
  }
}
