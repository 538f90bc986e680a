package org.limitdesk.domain.signal;

import java.time.DayOfWeek;
import java.util.Set;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * Which days are worked. A day that it does not name is off on Saturdays and Sundays.
 *
 * @param name what a policy calls it; empty for one that stands in the policy itself
 * @param off public holidays and the days moved to them, yyyymmdd
 * @param work days that are worked though they fall on a weekend, yyyymmdd
 */
public record HolidayCalendar(String name, Set<Integer> off, Set<Integer> work) {
  public HolidayCalendar {
    off = Set.copyOf(off);
    work = Set.copyOf(work);
  }

  /** Whether it is a public holiday, or a day moved to one. */
  public boolean isHoliday(int day) {
    return off.contains(day);
  }

  /** Whether nobody works on that day, yyyymmdd. */
  public boolean isDayOff(int day) {
    if (off.contains(day) || work.contains(day)) {
      return off.contains(day);
    }
    DayOfWeek weekday = CalendarNumber.day(day).getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }
}
