package org.limitdesk.domain.borrower;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * Months, days and local times as decimal numbers that sort as they read: 202603, 20260331,
 * 20260331235959. They are small in the store and anyone can read them there.
 */
public final class CalendarNumber {
  private CalendarNumber() {}

  /** yyyymm. */
  public static int of(YearMonth month) {
    return month.getYear() * 100 + month.getMonthValue();
  }

  /** yyyymmdd. */
  public static int of(LocalDate day) {
    return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
  }

  /** yyyymmddhhmmss; fractions of a second are dropped. */
  public static long of(LocalDateTime time) {
    return of(time.toLocalDate()) * 1_000_000L
        + time.getHour() * 10_000L
        + time.getMinute() * 100L
        + time.getSecond();
  }

  /** The month of a yyyymm; throws {@link java.time.DateTimeException} where there is none. */
  public static YearMonth month(long yyyymm) {
    return YearMonth.of((int) (yyyymm / 100), (int) (yyyymm % 100));
  }

  /** The month before a yyyymm. */
  public static int monthBefore(int yyyymm) {
    return of(month(yyyymm).minusMonths(1));
  }

  /** The day of a yyyymmdd; throws {@link java.time.DateTimeException} where there is none. */
  public static LocalDate day(long yyyymmdd) {
    return LocalDate.of(
        (int) (yyyymmdd / 10_000), (int) (yyyymmdd / 100 % 100), (int) (yyyymmdd % 100));
  }
}
