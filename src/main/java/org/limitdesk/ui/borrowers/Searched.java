package org.limitdesk.ui.borrowers;

/** What is enough to look for borrowers by: one letter or digit would find half a book. */
final class Searched {
  private static final int LEAST = 2;

  /** From here on a sign is a character by itself: it tells a name from most others. */
  private static final int FIRST_CHARACTER = 0x2E80;

  private Searched() {}

  /** Two letters or digits, or one Chinese character. */
  static boolean isEnough(String typed) {
    String text = typed.strip();
    return text.codePointCount(0, text.length()) >= LEAST
        || text.codePoints().anyMatch(sign -> sign >= FIRST_CHARACTER);
  }
}
