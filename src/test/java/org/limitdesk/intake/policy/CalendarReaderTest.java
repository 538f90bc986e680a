package org.limitdesk.intake.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.signal.HolidayCalendar;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlKind;
import org.limitdesk.intake.yaml.YamlTree;

class CalendarReaderTest {
  private static final YamlKind KIND = new YamlKind("a calendar", "off:", "days", "A", "B");

  private static HolidayCalendar read(String yaml) throws IntakeException {
    return CalendarReader.read(YamlTree.read("c.yaml", yaml, KIND));
  }

  @ParameterizedTest
  @CsvSource({
    "20240209, false",
    "20240210, true",
    "20240217, true",
    "20240218, false",
    "20240219, false",
    "20250101, true",
    "20250126, false",
    "20250204, true",
    "20251008, true",
    "20251011, false",
    "20251012, true",
    "20260214, false",
    "20260215, true",
    "20260223, true",
    "20260228, false",
    "20260301, true",
    "20260920, false",
    "20230930, true",
    "20231002, false",
  })
  void theShippedCalendarKnowsHolidaysAndDaysMoved(int day, boolean off) throws IOException {
    assertEquals(off, CalendarReader.shipped("cn-2024-2026").isDayOff(day));
  }

  /** 28, 28 and 33 days off in a row of holidays, as the notices of the three years have them. */
  @Test
  void theShippedCalendarHasEveryDayOfTheNotices() throws IOException {
    HolidayCalendar calendar = CalendarReader.shipped("cn-2024-2026");
    assertEquals(List.of(28L, 28L, 33L), perYear(calendar.off().stream().toList()));
    assertEquals(List.of(8L, 5L, 6L), perYear(calendar.work().stream().toList()));
    for (int day : calendar.work()) {
      DayOfWeek weekday = CalendarNumber.day(day).getDayOfWeek();
      assertTrue(weekday.compareTo(DayOfWeek.SATURDAY) >= 0, day + " is no weekend to be moved");
    }
  }

  private static List<Long> perYear(List<Integer> days) {
    return List.of(2024, 2025, 2026).stream()
        .map(year -> days.stream().filter(day -> day / 10_000 == year).count())
        .toList();
  }

  @Test
  void aPolicyMayWriteItsOwnDays() throws IOException {
    HolidayCalendar own = read("{off: [2030-01-31/2030-02-01, 2030-05-01], work: 2030-02-02}");
    assertEquals("", own.name());
    assertEquals(3, own.off().size());
    assertTrue(own.isHoliday(CalendarNumber.of(LocalDate.of(2030, 2, 1))));
    assertFalse(own.isDayOff(20300202));
    assertTrue(own.isDayOff(20300203));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cn-2030|line 1, column 1|cn-2024-2026",
        "{off: [2030-02-30]}|line 1, column 8|a day is written",
        "{off: [2030-02-03/2030-02-01]}|line 1, column 8|the earlier one first",
        "{off: [2030-02-03/2030-04-01]}|line 1, column 8|a month at most",
        "{off: [2030-02-01/2030-02-02/2030-02-03]}|line 1, column 8|two days",
        "{off: 2030-02-03, work: 2030-02-03}|line 1, column 25|off and worked",
        "{free: 2030-02-03}|line 1, column 2|allowed: off, work",
      })
  void whatIsWrongIsNamedWithItsPlace(String yaml, String place, String what) {
    IntakeException e = assertThrows(IntakeException.class, () -> read(yaml));
    assertTrue(e.getMessage().startsWith("c.yaml, " + place), e.getMessage());
    assertTrue(e.getMessage().contains(what), e.getMessage());
  }
}
