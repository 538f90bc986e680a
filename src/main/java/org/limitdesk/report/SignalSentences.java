package org.limitdesk.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.signal.Signal;

/**
 * Makes sentences of signals: Chinese for Chinese locales, English for all others. The store keeps
 * evidence as codes and numbers, so that a sentence can be bettered or translated later.
 */
public final class SignalSentences {
  static final String BUNDLE = "org.limitdesk.report.signals";

  /**
   * A name, then nothing, what it is (a share, money, a day), or a colon and the group of words to
   * look it up in.
   */
  static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)([%$@]|:(\\w+))?}");

  /** Before every three digits that end at the point. */
  private static final Pattern GROUP = Pattern.compile("(?<=\\d)(?=(\\d{3})+(\\.|$))");

  private final ResourceBundle texts;

  private SignalSentences(ResourceBundle texts) {
    this.texts = texts;
  }

  /** Sentences in that language. */
  public static SignalSentences in(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return new SignalSentences(bundle(chinese ? Locale.CHINESE : Locale.ENGLISH));
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * The signal in one sentence.
   *
   * @throws java.util.MissingResourceException for a code without words
   */
  public String of(Signal signal) {
    Matcher matcher = PLACEHOLDER.matcher(texts.getString(signal.code()));
    StringBuilder sentence = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(
          sentence, Matcher.quoteReplacement(value(matcher, signal.evidence())));
    }
    return matcher.appendTail(sentence).toString();
  }

  private String value(Matcher placeholder, Map<String, String> evidence) {
    String value = evidence.get(placeholder.group(1));
    if (value == null) {
      throw new IllegalArgumentException("no evidence " + placeholder.group(1));
    }
    String kind = placeholder.group(2) == null ? "" : placeholder.group(2);
    return switch (kind) {
      case "" -> value;
      case "%" -> percent(value);
      case "$" -> GROUP.matcher(value).replaceAll(",");
      case "@" -> CalendarNumber.day(Integer.parseInt(value)).toString();
      default -> texts.getString(placeholder.group(3) + "." + value);
    };
  }

  private static String percent(String share) {
    return new BigDecimal(share).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
