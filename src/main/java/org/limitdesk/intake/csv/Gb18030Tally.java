package org.limitdesk.intake.csv;

/** Counts the good and bad sequences of GB18030 (GB 18030-2022, two and four bytes). */
final class Gb18030Tally {
  private long valid;
  private long everyday;
  private long malformed;
  private int lead;
  private int length;

  /** Takes the next byte, 0 to 255. */
  void add(int b) {
    switch (length) {
      case 0 -> first(b);
      case 1 -> second(b);
      case 2 -> step(b >= 0x81 && b <= 0xFE, b);
      default -> fourth(b);
    }
  }

  private void first(int b) {
    if (b == 0x80 || b == 0xFF) {
      malformed++;
    } else if (b > 0x80) {
      lead = b;
      length = 1;
    }
  }

  private void second(int b) {
    if (b >= 0x40 && b != 0x7F && b <= 0xFE) {
      length = 0;
      valid++;
      everyday += isEveryday(lead, b) ? 1 : 0;
    } else {
      step(b >= 0x30 && b <= 0x39, b);
    }
  }

  private void fourth(int b) {
    if (b >= 0x30 && b <= 0x39) {
      length = 0;
      valid++;
    } else {
      step(false, b);
    }
  }

  private void step(boolean fits, int b) {
    if (fits) {
      length++;
    } else {
      length = 0;
      malformed++;
      first(b);
    }
  }

  /** In GB 2312: its signs, and its 6,763 characters, which nearly all Chinese text is made of. */
  private static boolean isEveryday(int lead, int trail) {
    return trail >= 0xA1 && (lead >= 0xB0 && lead <= 0xF7 || lead >= 0xA1 && lead <= 0xA9);
  }

  /** Says that the file ends here. */
  void finish() {
    malformed += length > 0 ? 1 : 0;
    length = 0;
  }

  /** Whether a sequence is open. */
  boolean midway() {
    return length > 0;
  }

  long valid() {
    return valid;
  }

  /** How many of the valid ones are everyday characters. */
  long everyday() {
    return everyday;
  }

  long malformed() {
    return malformed;
  }
}
