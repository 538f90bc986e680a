package org.limitdesk.workflow;

import java.time.Clock;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.workflow.DocumentLife.Settling;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.Start;
import org.limitdesk.workflow.port.Publications.Trial;

/**
 * 复核 of a policy: somebody who neither brought it in nor ever submitted it puts it in force from
 * its day on, or gives it back. A day that is over by then is the business date of the second
 * approval. The policy before it holds until that day.
 */
public final class ConfirmPolicy {
  private final Stamps stamps;
  private final Clock clock;

  public ConfirmPolicy(Stamps stamps, Clock clock) {
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * Confirms a policy, and returns once it is safe.
   *
   * @param seen the policy as the person saw it
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not; LD-452 where it is
   *     not as it was seen; LD-453 where it does not wait
   */
  public void confirm(Book book, DeskUser who, Kept seen, String note) {
    Settling settling = DocumentLife.settling(book, who, seen);
    int today = CalendarNumber.of(BusinessDate.of(book, clock));
    int wished =
        book.publications().trial(settling.waiting().id()).map(Trial::inForceFrom).orElse(0);
    book.publications()
        .approve(
            settling.now(),
            settling.waiting(),
            settling.checker().id(),
            ApprovalResult.CONFIRMED,
            new Start(Math.max(today, wished), today, 0),
            stamps.stamp(settling.checker().actor(), "note", note));
  }

  /**
   * Gives a policy back to who submitted it; it stays what it was, and may be submitted again.
   *
   * @param note must say why
   * @throws org.limitdesk.workflow.port.ActRefused as {@link #confirm}; LD-408 where the note is
   *     missing
   */
  public void giveBack(Book book, DeskUser who, Kept seen, String note) {
    DocumentLife.giveBack(book, who, seen, stamps, note);
  }
}
