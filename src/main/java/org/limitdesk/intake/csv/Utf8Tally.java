package org.limitdesk.intake.csv;

/**
 * Counts the good and bad sequences of UTF-8 beyond ASCII (Unicode standard, table 3-7: overlong
 * forms, surrogates and code points over U+10FFFF are bad).
 */
final class Utf8Tally {
  private long valid;
  private long invalid;
  private int remaining;
  private int low;
  private int high;

  /** Takes the next byte, 0 to 255. */
  void add(int b) {
    if (remaining > 0) {
      if (b >= low && b <= high) {
        carryOn();
        return;
      }
      remaining = 0;
      invalid++;
    }
    if (b >= 0x80) {
      lead(b);
    }
  }

  private void carryOn() {
    low = 0x80;
    high = 0xBF;
    if (--remaining == 0) {
      valid++;
    }
  }

  private void lead(int b) {
    low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    if (b < 0xC2 || b > 0xF4) {
      invalid++;
    } else {
      remaining = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    }
  }

  /** Says that the file ends here. */
  void finish() {
    if (remaining > 0) {
      remaining = 0;
      invalid++;
    }
  }

  /** Whether a sequence is open. */
  boolean midway() {
    return remaining > 0;
  }

  long valid() {
    return valid;
  }

  long invalid() {
    return invalid;
  }
}
