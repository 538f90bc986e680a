package org.limitdesk.intake.cell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.csv.CharSlice;

/**
 * How a foreign file writes dates: {@code yyyyMMdd}, {@code yyyy/M/d}, {@code dd.MM.yyyy HH:mm}. A
 * double letter stands for just two digits, a single one for one or two; other characters stand for
 * themselves.
 */
public final class DatePattern {
  private static final String LETTERS = "yMdHms";

  private final List<String> parts;

  private DatePattern(List<String> parts) {
    this.parts = List.copyOf(parts);
  }

  /** The pattern written so; null where it is none. */
  public static @Nullable DatePattern of(String written) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < written.length()) {
      int end = at + 1;
      while (end < written.length() && written.charAt(end) == written.charAt(at)) {
        end++;
      }
      parts.add(written.substring(at, end));
      at = end;
    }
    return parts.stream().allMatch(DatePattern::isSound) && isOnce(parts)
        ? new DatePattern(parts)
        : null;
  }

  private static boolean isSound(String part) {
    char letter = part.charAt(0);
    if (letter == 'y') {
      return part.length() == 4;
    }
    return LETTERS.indexOf(letter) >= 0
        ? part.length() <= 2
        : !Character.isLetterOrDigit(letter) || letter == 'T' || letter > 127;
  }

  private static boolean isOnce(List<String> parts) {
    return LETTERS
        .chars()
        .allMatch(letter -> parts.stream().filter(part -> part.charAt(0) == letter).count() < 2);
  }

  /** Whether a date written so says that part: y, M, d, H, m or s. */
  public boolean says(char letter) {
    return parts.stream().anyMatch(part -> part.charAt(0) == letter);
  }

  /**
   * Reads a cell into year, month, day, hour, minute, second; false when it is written otherwise.
   */
  boolean read(CharSlice in, int[] into) {
    int at = 0;
    for (String part : parts) {
      int field = LETTERS.indexOf(part.charAt(0));
      int length = field < 0 ? part.length() : digits(in, at, part.length());
      boolean fits = length > 0 && at + length <= in.length();
      if (!fits || field < 0 && !in.subSequence(at, at + length).toString().equals(part)) {
        return false;
      }
      if (field >= 0) {
        into[field] = Digits.read(in, at, length);
      }
      at += length;
    }
    return at == in.length();
  }

  /** How many digits are this part; 0 when there are too few. */
  private static int digits(CharSlice in, int from, int wanted) {
    int most = wanted == 1 ? 2 : wanted;
    int count = 0;
    while (count < most && Digits.read(in, from + count, 1) != Digits.NONE) {
      count++;
    }
    return count >= wanted ? count : 0;
  }

  @Override
  public String toString() {
    return String.join("", parts);
  }
}
