package org.limitdesk.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;

/** A person's initials in a disc. */
public final class Avatar extends Label {
  public Avatar(String name) {
    super(initials(name));
    getStyleClass().add("avatar");
    setAccessibleText(name);
  }

  /** Two at the most: of {@code Song Yuning} SY, of 宋予宁 the last two letters, as is usual there. */
  static String initials(String name) {
    String[] words = name.strip().split("[\\s._-]+");
    if (words.length > 1) {
      return (first(words[0]) + first(words[words.length - 1])).toUpperCase(Locale.ROOT);
    }
    boolean chinese = words[0].codePoints().anyMatch(Character::isIdeographic);
    int length = words[0].codePointCount(0, words[0].length());
    int from = chinese ? words[0].offsetByCodePoints(0, Math.max(0, length - 2)) : 0;
    int to =
        words[0].offsetByCodePoints(
            from, Math.min(2, words[0].codePointCount(from, words[0].length())));
    return words[0].substring(from, to).toUpperCase(Locale.ROOT);
  }

  private static String first(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
