package org.limitdesk.workflow;

import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/**
 * Says of an alarm that it was looked at, and what is done about it. It is of that month alone:
 * where the next month is beyond its limit too, it calls again.
 */
public final class AcknowledgeAlarm {
  private final Stamps stamps;

  public AcknowledgeAlarm(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Acknowledges one, and returns once it is safe.
   *
   * @throws ActRefused LD-401 where they may not; LD-432 without a note
   */
  public void acknowledge(Book book, DeskUser who, Alarm alarm, String note) {
    DeskUser user = Permits.require(book, who, Act.ACKNOWLEDGE, Ownership.OTHER);
    if (note.isBlank()) {
      throw new ActRefused("LD-432", "Say in the note what you found, or what is done about it.");
    }
    book.alarms().keep(alarm, user.id(), stamps.stamp(user.actor(), "note", note.strip()));
  }
}
