package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 14);
  private final Dates english = new Dates(Language.EN);
  private final Dates chinese = new Dates(Language.ZH);

  @Test
  void daysAreWrittenAsEachLanguageWritesThem() {
    assertEquals("14 Apr 2026", english.day(DAY));
    assertEquals("2026年4月14日", chinese.day(DAY));
    assertEquals("2026-04-14", chinese.dayInTable(DAY));
    assertEquals("14 Apr", english.dayOfYear(DAY));
    assertEquals("4月14日", chinese.dayOfYear(DAY));
  }

  @Test
  void monthsAreWrittenWithTheirYear() {
    assertEquals("Mar 2026", english.month(202603));
    assertEquals("2026年3月", chinese.month(YearMonth.of(2026, 3)));
    assertEquals("Sep", english.monthOfYear(YearMonth.of(2026, 9)));
    assertEquals("9月", chinese.monthOfYear(YearMonth.of(2026, 9)));
  }

  @Test
  void timesAreOfTwentyFourHours() {
    assertEquals("09:52", english.time(LocalTime.of(9, 52, 7)));
    assertEquals("21:41:07", chinese.timeToSecond(LocalTime.of(21, 41, 7)));
  }
}
