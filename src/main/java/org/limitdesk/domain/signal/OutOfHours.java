package org.limitdesk.domain.signal;

import org.limitdesk.domain.borrower.DrawFacts;

/**
 * When a draw is out of hours.
 *
 * @param nightFrom the hour from which it is night
 * @param nightTo the hour at which it is day again; a night may go past midnight
 */
public record OutOfHours(int nightFrom, int nightTo, HolidayCalendar calendar) {
  boolean isNight(DrawFacts draw) {
    int hour = DrawWindow.hour(draw);
    return nightFrom <= nightTo
        ? hour >= nightFrom && hour < nightTo
        : hour >= nightFrom || hour < nightTo;
  }

  boolean isDayOff(DrawFacts draw) {
    return calendar.isDayOff(DrawWindow.day(draw));
  }

  /** What kind of day off it was. */
  String kindOfDay(DrawFacts draw) {
    return calendar.isHoliday(DrawWindow.day(draw)) ? "holiday" : "weekend";
  }
}
