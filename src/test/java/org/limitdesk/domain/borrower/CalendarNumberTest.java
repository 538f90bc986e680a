package org.limitdesk.domain.borrower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CalendarNumberTest {
  @Test
  void readsAsItIsWritten() {
    assertEquals(202603, CalendarNumber.of(YearMonth.of(2026, 3)));
    assertEquals(20260331, CalendarNumber.of(LocalDate.of(2026, 3, 31)));
    assertEquals(
        20260331090807L, CalendarNumber.of(LocalDateTime.of(2026, 3, 31, 9, 8, 7, 999_999_999)));
  }

  @Test
  void comesBackAsWhatItWas() {
    for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2200; day = day.plusDays(97)) {
      assertEquals(day, CalendarNumber.day(CalendarNumber.of(day)));
      assertEquals(YearMonth.from(day), CalendarNumber.month(CalendarNumber.of(day) / 100));
    }
  }

  @Test
  void sortsAsTimeGoes() {
    assertTrue(
        CalendarNumber.of(LocalDateTime.of(2026, 1, 31, 23, 59, 59))
            < CalendarNumber.of(LocalDateTime.of(2026, 2, 1, 0, 0, 0)));
  }

  @Test
  void aNumberThatIsNoDayIsRefused() {
    assertThrows(DateTimeException.class, () -> CalendarNumber.day(20260230));
    assertThrows(DateTimeException.class, () -> CalendarNumber.month(202613));
    assertThrows(DateTimeException.class, () -> CalendarNumber.month(202600));
  }
}
