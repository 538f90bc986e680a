package org.limitdesk.report.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Breaks words into lines: between words where they stand apart, between Chinese letters, and never
 * before a mark that may not begin a line.
 */
final class Lines {
  private Lines() {}

  /**
   * The lines.
   *
   * @param fits whether a line is short enough; a part that cannot be broken stays whole
   */
  static List<String> of(String words, Predicate<String> fits) {
    List<String> lines = new ArrayList<>();
    String line = "";
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
    breaks.setText(words);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (isWithin(words, to)) {
        continue;
      }
      String longer = line + words.substring(from, to);
      if (!line.isEmpty() && !fits.test(longer.stripTrailing())) {
        lines.add(line.stripTrailing());
        longer = words.substring(from, to);
      }
      line = longer;
      from = to;
    }
    lines.add(line.stripTrailing());
    return List.copyOf(lines);
  }

  /** A hyphen in a day, a quarter or a number is no place to break. */
  private static boolean isWithin(String words, int to) {
    return to < words.length()
        && words.charAt(to - 1) == '-'
        && Character.isLetterOrDigit(words.charAt(to));
  }
}
