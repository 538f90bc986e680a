package org.limitdesk.workflow;

import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/**
 * Says of an alarm that it was looked at, and what is done about it. It is of that month; where the
 * next month is beyond its limit too and worse, it calls again.
 */
public final class AcknowledgeAlarm {
  private final Stamps stamps;

  public AcknowledgeAlarm(Stamps stamps) {
    this.stamps = stamps;
  }

  /** Whether a note has a letter or a digit: spaces of any kind and dots say nothing. */
  public static boolean saysSomething(String note) {
    return note.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * Acknowledges one, and returns once it is safe.
   *
   * @throws ActRefused LD-401 where they may not; LD-432 without a note that says something
   */
  public void acknowledge(Book book, DeskUser who, Alarm alarm, String note) {
    DeskUser user = Permits.require(book, who, Act.ACKNOWLEDGE, Ownership.OTHER);
    if (!saysSomething(note)) {
      throw new ActRefused("LD-432", "Say in the note what you found, or what is done about it.");
    }
    book.alarms().keep(alarm, user.id(), stamps.stamp(user.actor(), "note", note.strip()));
  }
}
