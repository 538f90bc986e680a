package org.limitdesk.intake.cell;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number in a foreign style, taken apart: the same number in plain style, and its unit. */
record StyledText(String plain, BigDecimal unit) {

  /** Null where the grouping is wrong. */
  static @Nullable StyledText of(String written, NumberStyle style) {
    boolean negative = written.startsWith("-");
    String rest = withoutSigns(negative ? written.substring(1) : written, style);
    BigDecimal unit = BigDecimal.ONE;
    for (Map.Entry<String, BigDecimal> entry : style.units().entrySet()) {
      String stripped = rest.endsWith(entry.getKey()) ? cut(rest, entry.getKey()) : "";
      // A unit counts only right after a digit: in "3万元" it is 万元, not 元 after "3万".
      if (!stripped.isEmpty() && isDigit(stripped.charAt(stripped.length() - 1))) {
        rest = stripped;
        unit = entry.getValue();
        break;
      }
    }
    String plain = ungrouped(rest, style);
    return plain == null ? null : new StyledText(negative ? "-" + plain : plain, unit);
  }

  private static String cut(String text, String unit) {
    return text.substring(0, text.length() - unit.length()).stripTrailing();
  }

  private static String withoutSigns(String text, NumberStyle style) {
    for (String sign : style.signs()) {
      if (text.startsWith(sign)) {
        return text.substring(sign.length()).stripLeading();
      }
    }
    return text;
  }

  private static @Nullable String ungrouped(String text, NumberStyle style) {
    int point = text.indexOf(style.decimal());
    int end = point < 0 ? text.length() : point;
    Character grouping = style.grouping();
    String whole = text.substring(0, end);
    if (grouping != null) {
      if (!hasWholeGroups(whole, grouping)) {
        return null;
      }
      whole = whole.replace(grouping.toString(), "");
    }
    // Where the point is no decimal sign it is no part of a number either.
    whole = whole.replace('.', '?');
    return point < 0 ? whole : whole + "." + text.substring(point + 1);
  }

  /** Whether the signs, if there are any, part the digits from the right into threes. */
  private static boolean hasWholeGroups(String whole, char grouping) {
    int first = whole.indexOf(grouping);
    if (first < 0) {
      return true;
    }
    boolean fits = first >= 1 && first <= 3 && (whole.length() - first) % 4 == 0;
    for (int i = first; i < whole.length(); i++) {
      fits &= (whole.charAt(i) == grouping) == ((i - first) % 4 == 0);
    }
    return fits;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
