package org.limitdesk.domain.trend;

/** Sorts places by long values that are not negative, in time that grows with their number only. */
final class LongSort {
  private static final int BITS = 16;
  private static final int DIGITS = 1 << BITS;

  private LongSort() {}

  /**
   * The values in their order; equal ones stay as they stood.
   *
   * @param values one for each of {@code places}; both are used up
   */
  static int[] sorted(int[] places, long[] values, Runnable check) {
    int[] from = places;
    int[] to = new int[places.length];
    long[] fromValues = values;
    long[] toValues = new long[values.length];
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      check.run();
      int[] starts = starts(fromValues, shift);
      if (starts.length == 0) {
        continue;
      }
      for (int i = 0; i < from.length; i++) {
        int at = starts[digit(fromValues[i], shift)]++;
        to[at] = from[i];
        toValues[at] = fromValues[i];
      }
      int[] swap = from;
      from = to;
      to = swap;
      long[] swapValues = fromValues;
      fromValues = toValues;
      toValues = swapValues;
    }
    return from;
  }

  /** Where each digit's values begin; nothing where all have the same digit. */
  private static int[] starts(long[] values, int shift) {
    int[] starts = new int[DIGITS];
    for (long value : values) {
      starts[digit(value, shift)]++;
    }
    int sum = 0;
    for (int i = 0; i < DIGITS; i++) {
      int count = starts[i];
      if (count == values.length) {
        return new int[0];
      }
      starts[i] = sum;
      sum += count;
    }
    return starts;
  }

  private static int digit(long value, int shift) {
    return (int) (value >>> shift) & (DIGITS - 1);
  }
}
