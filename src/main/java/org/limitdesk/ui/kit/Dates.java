package org.limitdesk.ui.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days, times and months as the desk writes them. */
public final class Dates {
  private final Language language;

  public Dates(Language language) {
    this.language = language;
  }

  /** A day in a sentence: {@code 14 Apr 2026}, {@code 2026年4月14日}. */
  public String day(LocalDate day) {
    return written(day, "d MMM uuuu", "uuuu年M月d日");
  }

  /** A day in a table: {@code 14 Apr 2026}, {@code 2026-04-14}. */
  public String dayInTable(LocalDate day) {
    return written(day, "d MMM uuuu", "uuuu-MM-dd");
  }

  /** A day of this year, where the year is plain: {@code 14 Apr}, {@code 4月14日}. */
  public String dayOfYear(LocalDate day) {
    return written(day, "d MMM", "M月d日");
  }

  /** A month: {@code Mar 2026}, {@code 2026年3月}. */
  public String month(YearMonth month) {
    return written(month, "MMM uuuu", "uuuu年M月");
  }

  /** A month as the book has it, yyyymm. */
  public String month(int month) {
    return month(YearMonth.of(month / 100, month % 100));
  }

  /** A month without its year: {@code Mar}, {@code 3月}. */
  public String monthOfYear(YearMonth month) {
    return written(month, "MMM", "M月");
  }

  /** Hours and minutes: {@code 09:52}. */
  public String time(LocalTime time) {
    return written(time, "HH:mm", "HH:mm");
  }

  /** With seconds, where the order of acts matters: {@code 09:41:07}. */
  public String timeToSecond(LocalTime time) {
    return written(time, "HH:mm:ss", "HH:mm:ss");
  }

  private String written(TemporalAccessor value, String english, String chinese) {
    boolean isChinese = language == Language.ZH;
    Locale locale = isChinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    return DateTimeFormatter.ofPattern(isChinese ? chinese : english, locale).format(value);
  }
}
