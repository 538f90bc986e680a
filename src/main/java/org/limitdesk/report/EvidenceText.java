package org.limitdesk.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.limitdesk.domain.borrower.CalendarNumber;

/** Fills words with the numbers of some evidence. */
public final class EvidenceText {
  /**
   * A name, then nothing, what it is (a share, money, a day), or a colon and the group of words to
   * look it up in.
   */
  static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)([%$@]|:(\\w+))?}");

  /** Before every three digits that end at the point. */
  private static final Pattern GROUP = Pattern.compile("(?<=\\d)(?=(\\d{3})+(\\.|$))");

  private EvidenceText() {}

  /**
   * The words with every place filled.
   *
   * @param texts where codes are looked up
   * @throws IllegalArgumentException where the evidence lacks something
   */
  public static String fill(String words, Map<String, String> evidence, ResourceBundle texts) {
    Matcher matcher = PLACEHOLDER.matcher(words);
    StringBuilder sentence = new StringBuilder();
    while (matcher.find()) {
      String value = value(matcher, evidence, texts);
      matcher.appendReplacement(sentence, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(sentence).toString();
  }

  private static String value(
      Matcher placeholder, Map<String, String> evidence, ResourceBundle texts) {
    String value = evidence.get(placeholder.group(1));
    if (value == null) {
      throw new IllegalArgumentException("no evidence " + placeholder.group(1));
    }
    String kind = placeholder.group(2) == null ? "" : placeholder.group(2);
    return switch (kind) {
      case "" -> value;
      case "%" -> percent(value);
      case "$" -> money(value);
      case "@" -> CalendarNumber.day(Integer.parseInt(value)).toString();
      default -> texts.getString(placeholder.group(3) + "." + value);
    };
  }

  /** With a comma before every three digits. */
  public static String money(String amount) {
    return GROUP.matcher(amount).replaceAll(",");
  }

  private static String percent(String share) {
    return new BigDecimal(share).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
