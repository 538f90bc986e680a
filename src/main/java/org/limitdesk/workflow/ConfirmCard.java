package org.limitdesk.workflow;

import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.workflow.DocumentLife.Settling;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Publications.Kept;

/**
 * 复核 of a card: somebody who neither brought it in nor ever submitted it puts it in force, or gives
 * it back. Of a card that came in at a terminal, where nobody signs in, whoever submitted it at the
 * desk is the maker. Lines are scored with it from the next assessment on; what was decided before
 * stays as it was.
 */
public final class ConfirmCard {
  private final Stamps stamps;

  public ConfirmCard(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Puts a card in force, and returns once it is safe; the card that was in force goes out of it.
   *
   * @param seen the card as the person saw it
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not; LD-452 where it is
   *     not as it was seen; LD-453 where it does not wait
   */
  public void confirm(Book book, DeskUser who, Kept seen, String note) {
    Settling settling = DocumentLife.settling(book, who, seen);
    book.publications()
        .approve(
            settling.now(),
            settling.waiting(),
            settling.checker().id(),
            ApprovalResult.CONFIRMED,
            stamps.stamp(settling.checker().actor(), "note", note));
  }

  /**
   * Gives a card back to who submitted it; it stays what it was, and may be submitted again.
   *
   * @param note must say why
   * @throws org.limitdesk.workflow.port.ActRefused as {@link #confirm}; LD-408 where the note is
   *     missing
   */
  public void giveBack(Book book, DeskUser who, Kept seen, String note) {
    DocumentLife.giveBack(book, who, seen, stamps, note);
  }
}
