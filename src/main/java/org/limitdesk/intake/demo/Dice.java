package org.limitdesk.intake.demo;

/**
 * A stream of pseudo-random numbers in integers alone (SplitMix64), so that every platform throws
 * the same. A stream is named by seed, borrower and what it is for; streams do not disturb each
 * other.
 */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /** Begins the stream of that borrower for that use. */
  Dice start(long seed, long borrower, Use use) {
    state = mix(mix(mix(seed + GOLDEN) + borrower) + use.ordinal());
    return this;
  }

  long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** From 0 to bound − 1. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** From low to high, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** True in so many of a thousand throws. */
  boolean chance(int permille) {
    return below(1000) < permille;
  }

  /** From 0 (included) to 1 (excluded). */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** Nearly normal with mean 0 and deviation 1: four uniform numbers added, never beyond ±3.5. */
  double normal() {
    long bits = next();
    long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
    return (sum / 65_536.0 - 2) * 1.7320508;
  }

  /** The finishing step of SplitMix64 (Steele, Lea, Flood 2014). */
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** What a stream is thrown for. */
  enum Use {
    TRAITS,
    ARREARS,
    BEHAVIOUR,
    MONEY,
    PERSON,
    MONTHS,
    DRAWS,
    FLAGS,
    CONTACTS,
    COMPLAINTS,
    ARRANGEMENTS,
    LIMITS
  }
}
