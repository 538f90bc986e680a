package org.limitdesk.intake.cell;

import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.csv.CharSlice;

/** What is wrong with a cell that should be a number, in plain words. Only for refused cells. */
final class NumberComplaint {
  private NumberComplaint() {}

  static String about(CharSlice in) {
    String text = in.toString();
    if (isBlankAround(text)) {
      return "blank before or after the number";
    }
    if (text.startsWith("+")) {
      return "a plus sign before the number";
    }
    if (text.chars().anyMatch(c -> c > 127 && Character.isDigit(c))) {
      return "digits other than the plain 0 to 9";
    }
    String grouping = grouping(text);
    return grouping != null ? grouping : other(text);
  }

  private static boolean isBlankAround(String text) {
    return CharSlice.isBlank(text.charAt(0)) || CharSlice.isBlank(text.charAt(text.length() - 1));
  }

  private static @Nullable String grouping(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean inside = isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));
      char c = text.charAt(i);
      if (inside && (",'’_，".indexOf(c) >= 0 || CharSlice.isBlank(c))) {
        return "a sign between the digits; write 1234.56, without grouping and with a point";
      }
    }
    return null;
  }

  private static String other(String text) {
    boolean digitFirst = isDigit(text.charAt(text.charAt(0) == '-' && text.length() > 1 ? 1 : 0));
    boolean digitLast = isDigit(text.charAt(text.length() - 1));
    if (text.chars().noneMatch(c -> c < 128 && isDigit((char) c))) {
      return "not a number";
    }
    if (digitFirst && text.endsWith(".") || digitLast && isPointFirst(text)) {
      return "a digit is needed on both sides of the point";
    }
    if (hasSign(text)) {
      return "a number only, without currency, unit or percent sign";
    }
    return "not a number";
  }

  private static boolean isPointFirst(String text) {
    return text.startsWith(".") || text.startsWith("-.");
  }

  private static boolean hasSign(String text) {
    return text.chars()
        .anyMatch(c ->
            Character.getType(c) == Character.CURRENCY_SYMBOL
                || c == '%'
                || Character.isIdeographic(c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
