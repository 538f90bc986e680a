package org.limitdesk.report.monthly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the report is read: Chinese for Chinese locales, else English. */
final class ReportWords {
  static final String BUNDLE = "org.limitdesk.report.monthly";
  static final String NONE = "–";

  private static final String TIMES = " × ";
  private static final int PERCENT = 2;
  private static final int EVERY = 3;

  private final ResourceBundle texts;
  private final Locale language;

  private ReportWords(Locale language) {
    this.language = language;
    texts = bundle(language);
  }

  static ReportWords in(Locale locale) {
    return new ReportWords(language(locale));
  }

  private static Locale language(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return chinese ? Locale.CHINESE : Locale.ENGLISH;
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language(locale),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Locale language() {
    return language;
  }

  boolean isChinese() {
    return language.equals(Locale.CHINESE);
  }

  String text(String key, Object... values) {
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(values);
  }

  /** A word of ours; a book's own where we have none. */
  String name(String group, String code) {
    String key = group + "." + code;
    return texts.containsKey(key) ? texts.getString(key) : code;
  }

  /** A segment, or a cell of two: its values are the book's own words but for the few of ours. */
  String segment(String name) {
    return Arrays.stream(name.split(Pattern.quote(TIMES)))
        .map(value -> name("segment", value))
        .collect(Collectors.joining(TIMES));
  }

  /**
   * The sentence for a figure that rose, fell or stayed: at two decimals of percent, as it is
   * written.
   *
   * @param change in shares of 1
   */
  String moved(String key, double change, Object... values) {
    int sign = rounded(change).signum();
    return text(key + (sign > 0 ? ".up" : sign < 0 ? ".down" : ".same"), values);
  }

  /** With thousands separators. */
  String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  String decimal(double number, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
  }

  /** With two decimals. */
  String percent(double share) {
    return rounded(share).toPlainString() + "%";
  }

  String percent(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : NONE;
  }

  /** Percentage points without their sign. */
  String points(double change) {
    return text("points", rounded(change).abs().toPlainString());
  }

  /** Percentage points with their sign, for a table that says what they are. */
  String signed(double change) {
    BigDecimal rounded = rounded(change);
    return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
  }

  /** The change between two rates; a dash where one is not known. */
  String signed(OptionalDouble before, OptionalDouble after) {
    return before.isEmpty() || after.isEmpty()
        ? NONE
        : signed(after.getAsDouble() - before.getAsDouble());
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).setScale(PERCENT, RoundingMode.HALF_UP);
  }

  String month(YearMonth month) {
    return DateTimeFormatter.ofPattern(texts.getString("format.month"), language).format(month);
  }

  /** As it stands in a sentence. */
  String said(YearMonth month) {
    return DateTimeFormatter.ofPattern(texts.getString("format.month.long"), language)
        .format(month);
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.getString("format.day"), language).format(day);
  }

  /** The first month and each that begins a quarter, which the first may not stand on. */
  List<String> ticks(List<YearMonth> months) {
    List<String> ticks = new ArrayList<>();
    int quarter = quarter(months);
    for (int i = 0; i < months.size(); i++) {
      boolean isFirst = i == 0 && (quarter >= EVERY || quarter == months.size());
      boolean isQuarter = i >= quarter && (i - quarter) % EVERY == 0;
      ticks.add(isFirst || isQuarter ? tick(months.get(i), i == 0 || i == quarter) : "");
    }
    return ticks;
  }

  /** The place of the first month that begins a quarter. */
  private static int quarter(List<YearMonth> months) {
    int place = 0;
    while (place < months.size() && months.get(place).getMonthValue() % EVERY != 1) {
      place++;
    }
    return place;
  }

  private String tick(YearMonth month, boolean isFirst) {
    boolean withYear = isFirst || month.getMonthValue() == 1;
    String pattern = texts.getString(withYear ? "format.month" : "format.month_of_year");
    return DateTimeFormatter.ofPattern(pattern, language).format(month);
  }
}
