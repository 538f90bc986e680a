package org.limitdesk.domain.borrower;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** National ids and phone numbers as they are shown where nobody needs them whole. */
public final class Masked {
  private static final List<String> PERSONAL =
      List.of("national_id", "id_card", "id_no", "phone", "mobile", "身份证", "证件号", "手机", "电话");

  /**
   * An id of 18 or 15 signs, or a mobile phone, wherever it stands: a row may be shifted. People
   * write them with the country before them, in groups, and in wide digits.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)(\\d(?:[ -]?\\d){16}[ -]?[\\dXxＸｘ]|\\d(?:[ -]?\\d){14}"
              + "|(?:(?:\\+|00)?86[ -]?)?[1１][ -]?[3-9３-９](?:[ -]?\\d){9})(?!\\d)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final int SHOWN_FIRST = 3;
  private static final int SHOWN_LAST = 2;

  private Masked() {}

  /** A value of that column: its middle is hidden where it is, or looks like, such a number. */
  public static String value(String column, String value) {
    String name = column.toLowerCase(Locale.ROOT);
    if (PERSONAL.stream().anyMatch(name::contains)) {
      return hidden(value);
    }
    return NUMBER.matcher(value).replaceAll(found -> hidden(found.group()));
  }

  /** A name of which the first sign alone is told: 张**. */
  public static String name(String name) {
    if (name.isEmpty()) {
      return name;
    }
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first)
        + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
  }

  /**
   * What somebody wrote about a borrower: numbers are hidden, and the borrower's own name.
   *
   * @param name empty where it is not known
   */
  public static String note(String note, String name) {
    String hidden = value("note", note);
    return name.isEmpty() ? hidden : hidden.replace(name, name(name));
  }

  private static String hidden(String number) {
    if (number.length() <= SHOWN_FIRST + SHOWN_LAST) {
      return "*".repeat(number.length());
    }
    return number.substring(0, SHOWN_FIRST)
        + "*".repeat(number.length() - SHOWN_FIRST - SHOWN_LAST)
        + number.substring(number.length() - SHOWN_LAST);
  }
}
