package org.limitdesk.workflow.port;

import java.util.List;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.alarm.Alarm;

/** What people said of alarms. Nothing is ever changed: the newest word of an alarm counts. */
public interface Alarms {
  /** The words on alarms of a month, yyyymm, one an alarm. */
  List<Kept> of(int month);

  /** Keeps a word with its entry, and returns once both are safe. */
  void keep(Alarm alarm, long maker, LogStamp stamp);

  /**
   * A word that was given.
   *
   * @param rule the code of the alarm's rule
   * @param by the name that they sign in with
   * @param at UTC milliseconds
   * @param note empty where it was erased
   */
  record Kept(
      String rule, String field, String segment, int month, String by, long at, String note) {
    /**
     * Whether that alarm is acknowledged by it: it is of that month; or of the month before, and
     * the figure is no worse now than it was then.
     */
    public boolean holdsFor(Alarm alarm) {
      boolean isOfSame =
          rule.equals(alarm.rule().code())
              && field.equals(alarm.field())
              && segment.equals(alarm.segment());
      return isOfSame
          && (month == alarm.month()
              || month == CalendarNumber.monthBefore(alarm.month()) && alarm.isNoWorse());
    }
  }
}
