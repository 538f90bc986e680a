package org.limitdesk.intake.cell;

import org.limitdesk.intake.csv.CharSlice;

/** Short runs of the digits 0 to 9, and no others. */
final class Digits {
  /** There are other characters. */
  static final int NONE = -1;

  private Digits() {}

  /** The number in {@code count} digits (at most nine) from a place on; {@link #NONE} if not. */
  static int read(CharSlice in, int from, int count) {
    if (from + count > in.length()) {
      return NONE;
    }
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = in.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
