package org.limitdesk.intake.cell;

import java.time.Month;
import java.time.Year;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.domain.borrower.ValueKind;

/** Whether a month, day or time exists and lies in a column's range; no exceptions. */
final class CalendarCheck {
  private CalendarCheck() {}

  /** Accepts the date as the column holds it, or refuses it. */
  static void accept(Column column, int year, int month, int day, int time, Cell out) {
    if (month < 1 || month > 12) {
      out.refuse("there is no such month");
    } else if (day < 1 || day > Month.of(month).length(Year.isLeap(year))) {
      out.refuse("there is no such day");
    } else if (time < 0) {
      out.refuse("there is no such time of day");
    } else {
      accept(column, held(column.kind(), (year * 100L + month) * 100 + day, time), out);
    }
  }

  private static void accept(Column column, long held, Cell out) {
    if (held < column.min() || held > column.max()) {
      out.refuse("must be from the year " + year(column.min()) + " to " + year(column.max()));
    } else {
      out.accept(held);
    }
  }

  /** hhmmss; below 0 where there is no such time of day. */
  static int time(int hour, int minute, int second) {
    boolean exists = hour >= 0 && hour < 24 && isSixtieth(minute) && isSixtieth(second);
    return exists ? (hour * 100 + minute) * 100 + second : -1;
  }

  private static boolean isSixtieth(int value) {
    return value >= 0 && value < 60;
  }

  private static long held(ValueKind kind, long yyyymmdd, int hhmmss) {
    return switch (kind) {
      case MONTH -> yyyymmdd / 100;
      case DATE_TIME -> yyyymmdd * 1_000_000 + hhmmss;
      default -> yyyymmdd;
    };
  }

  private static String year(long held) {
    return Long.toString(held).substring(0, 4);
  }
}
