package org.limitdesk.intake.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.limitdesk.intake.IntakeException;

/**
 * The items of a PMML Array: separated by blanks; one with a blank in it stands in quotation marks,
 * and a quotation mark inside those has a backslash before it.
 */
final class ArrayText {
  private static final Pattern ITEM =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"(?=\\s|$)|([^\\s\"]++)(?=\\s|$)", Pattern.DOTALL);

  private ArrayText() {}

  /** LD-232 where the quotation marks do not pair up, or {@code n} says another number. */
  static List<String> items(PmmlNode array) throws IntakeException {
    String text = array.text().strip();
    List<String> items = new ArrayList<>();
    Matcher matcher = ITEM.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw array.place().refuse("the Array cannot be read from \"" + rest(text, at) + "\" on");
      }
      String quoted = matcher.group(1);
      items.add(quoted == null ? matcher.group(2) : quoted.replaceAll("\\\\(.)", "$1"));
      at = skipBlanks(text, matcher.end());
    }
    String count = array.get("n");
    if (count != null && !count.equals(Integer.toString(items.size()))) {
      throw array.place().refuse("the Array has " + items.size() + " items, not " + count);
    }
    return items;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String rest(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + 20));
  }
}
