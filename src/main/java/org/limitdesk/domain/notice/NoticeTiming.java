package org.limitdesk.domain.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Notice;
import org.limitdesk.domain.policy.NoticeMode;
import org.limitdesk.domain.signal.HolidayCalendar;

/**
 * From when a change holds.
 *
 * @param notice the day on which the borrower is told
 * @param heldFrom the day from which draws are held; null where they are not
 * @param effect the day from which the new limit holds
 * @param appealUntil the last day on which an appeal is taken
 */
public record NoticeTiming(
    LocalDate notice, @Nullable LocalDate heldFrom, LocalDate effect, LocalDate appealUntil) {
  /** Days that an appeal is open: as many as a complaint may wait for its answer. */
  public static final int APPEAL_DAYS = 15;

  /**
   * The days of a change of which the borrower is told as soon as it is decided.
   *
   * @param appealDays calendar days from the notice
   */
  public static NoticeTiming of(
      Notice terms, Action action, LocalDate decided, HolidayCalendar calendar, int appealDays) {
    return issued(terms, action, decided, decided, calendar, appealDays);
  }

  /**
   * The days of a change. Notice waits for a working day, on which somebody can be asked. So do a
   * harder effect and the end of the appeal: the borrower is given the longer time. What gives to
   * the borrower does not wait, and what is at once holds on the day on which it goes out, off or
   * not: waiting is what it is to prevent. Nothing holds before it goes out.
   *
   * @param issued the day on which it goes out, not before the decision
   * @param appealDays calendar days from the notice
   */
  public static NoticeTiming issued(
      Notice terms,
      Action action,
      LocalDate decided,
      LocalDate issued,
      HolidayCalendar calendar,
      int appealDays) {
    if (appealDays < 1 || terms.days() < 0 || issued.isBefore(decided)) {
      throw new IllegalArgumentException("an appeal has a day, and what comes after comes later");
    }
    boolean atOnce = terms.mode() == NoticeMode.AT_ONCE;
    LocalDate told = atOnce ? issued : worked(issued, calendar);
    LocalDate effect = atOnce ? issued : told.plusDays(terms.days());
    boolean waits = !atOnce && !action.gives();
    boolean held = action.isCut() && terms.mode() != NoticeMode.NOTICE_FIRST;
    return fixed(
        told,
        held ? issued : null,
        waits ? worked(effect, calendar) : effect,
        calendar,
        appealDays);
  }

  /**
   * The days of a change that went out: those are settled, and the appeal is counted from them.
   *
   * @param appealDays calendar days from the notice
   */
  public static NoticeTiming fixed(
      LocalDate notice,
      @Nullable LocalDate heldFrom,
      LocalDate effect,
      HolidayCalendar calendar,
      int appealDays) {
    return new NoticeTiming(
        notice, heldFrom, effect, worked(notice.plusDays(appealDays), calendar));
  }

  private static LocalDate worked(LocalDate from, HolidayCalendar calendar) {
    LocalDate day = from;
    while (calendar.isDayOff(CalendarNumber.of(day))) {
      day = day.plusDays(1);
    }
    return day;
  }
}
