package org.limitdesk.ui.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.limitdesk.domain.Code;

/** How near the day is by which a case is to be decided. */
enum DayGroup implements Code {
  OVERDUE,
  TODAY,
  TOMORROW,
  /** Until the Sunday that comes. */
  THIS_WEEK,
  LATER;

  static DayGroup of(LocalDate due, LocalDate today) {
    if (due.isBefore(today)) {
      return OVERDUE;
    }
    if (due.equals(today)) {
      return TODAY;
    }
    if (due.equals(today.plusDays(1))) {
      return TOMORROW;
    }
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return due.isAfter(sunday) ? LATER : THIS_WEEK;
  }
}
