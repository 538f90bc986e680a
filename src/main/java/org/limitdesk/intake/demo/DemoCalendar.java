package org.limitdesk.intake.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.limitdesk.domain.borrower.CalendarNumber;

/** The months of a demo book by number: 0 is the first month of the book, earlier ones negative. */
final class DemoCalendar {
  private static final int BEFORE = 72;
  private static final int AFTER = 24;

  private final int months;
  private final int[] numbers;
  private final int[] lengths;
  private final long[] starts;

  DemoCalendar(YearMonth last, int months) {
    this.months = months;
    int size = BEFORE + months + AFTER;
    numbers = new int[size];
    lengths = new int[size];
    starts = new long[size];
    YearMonth month = last.minusMonths(months - 1L + BEFORE);
    for (int i = 0; i < size; i++, month = month.plusMonths(1)) {
      numbers[i] = CalendarNumber.of(month);
      lengths[i] = month.lengthOfMonth();
      starts[i] = month.atDay(1).toEpochDay();
    }
  }

  /** How many months the book has. */
  int months() {
    return months;
  }

  /** yyyymm. */
  int month(int m) {
    return numbers[m + BEFORE];
  }

  /** The number of a month. */
  int numberOf(YearMonth month) {
    YearMonth first = YearMonth.of(year(0), monthOfYear(0));
    return (int) ChronoUnit.MONTHS.between(first, month);
  }

  int year(int m) {
    return month(m) / 100;
  }

  /** From 1 to 12. */
  int monthOfYear(int m) {
    return month(m) % 100;
  }

  int days(int m) {
    return lengths[m + BEFORE];
  }

  /** yyyymmdd. */
  int day(int m, int dayOfMonth) {
    return month(m) * 100 + dayOfMonth;
  }

  /** yyyymmddhhmmss. */
  long time(int m, int dayOfMonth, int hour, int minute, int second) {
    return day(m, dayOfMonth) * 1_000_000L + hour * 10_000L + minute * 100L + second;
  }

  /** Days from that day to the end of month {@code m}. */
  int daysToEnd(int fromMonth, int dayOfMonth, int m) {
    return (int) (starts[m + BEFORE] + days(m) - starts[fromMonth + BEFORE] - dayOfMonth);
  }

  boolean isWeekend(int m, int dayOfMonth) {
    // 1970-01-01 was a Thursday, so day 2 of the epoch is a Saturday and day 3 a Sunday.
    long weekday = Math.floorMod(starts[m + BEFORE] + dayOfMonth - 1, 7L);
    return weekday == 2 || weekday == 3;
  }

  LocalDate date(int m, int dayOfMonth) {
    return LocalDate.ofEpochDay(starts[m + BEFORE] + dayOfMonth - 1);
  }
}
