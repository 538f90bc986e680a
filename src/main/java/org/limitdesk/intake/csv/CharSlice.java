package org.limitdesk.intake.csv;

/**
 * A stretch of characters in a longer array, moved from field to field, so that a number can be
 * read without making a String. Valid until its owner reads on.
 */
public final class CharSlice implements CharSequence {
  /** What a byte that cannot be decoded becomes. */
  public static final char UNDECODABLE = '\uFFFD';

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  private char[] chars = {};
  private int start;
  private int end;

  /** Moves to the characters from {@code from} up to, not including, {@code to}. */
  public CharSlice set(char[] array, int from, int to) {
    chars = array;
    start = from;
    end = to;
    return this;
  }

  /** A slice over text of its own. */
  public static CharSlice of(String text) {
    return new CharSlice().set(text.toCharArray(), 0, text.length());
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    return chars[start + index];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return new CharSlice().set(chars, start + from, start + to);
  }

  /** Moves both ends past blanks, the no-break and the ideographic one included. */
  public CharSlice trim() {
    while (start < end && isBlank(chars[start])) {
      start++;
    }
    while (end > start && isBlank(chars[end - 1])) {
      end--;
    }
    return this;
  }

  /** Whether there is nothing, or nothing but blanks. */
  public boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (!isBlank(chars[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether it reads exactly like that text. */
  public boolean reads(String text) {
    if (text.length() != length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != chars[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a byte in it could not be decoded. */
  public boolean hasUndecodable() {
    for (int i = start; i < end; i++) {
      if (chars[i] == UNDECODABLE) {
        return true;
      }
    }
    return false;
  }

  /** Whether that is a blank: a space or control blank, a no-break or an ideographic space. */
  public static boolean isBlank(char c) {
    return c <= ' ' ? isAsciiBlank(c) : c == NO_BREAK_SPACE || c == IDEOGRAPHIC_SPACE;
  }

  private static boolean isAsciiBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  @Override
  public String toString() {
    return new String(chars, start, end - start);
  }
}
