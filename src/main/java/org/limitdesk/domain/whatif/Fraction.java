package org.limitdesk.domain.whatif;

import java.math.BigInteger;

/**
 * A part of a whole, unrounded, so that exactly at a mark is exactly at it.
 *
 * @param part not negative
 * @param whole not negative; 0 where there is nothing to measure
 */
public record Fraction(long part, long whole) implements Comparable<Fraction> {
  /** Where there is nothing to measure. */
  public static final Fraction NOTHING = new Fraction(0, 0);

  /** Whether there is something to measure. */
  public boolean isMeasured() {
    return whole != 0;
  }

  /** As a number; NaN where there is nothing to measure. */
  public double value() {
    return (double) part / whole;
  }

  /** By value; both must be measured. */
  @Override
  public int compareTo(Fraction other) {
    return times(part, other.whole).compareTo(times(other.part, whole));
  }

  private static BigInteger times(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }
}
