package org.limitdesk.workflow;

import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.Submission;

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
   * @throws ActRefused LD-401 where they may not; LD-452 where it is not as it was seen; LD-453
   *     where it does not wait
   */
  public void confirm(Book book, DeskUser who, Kept seen, String note) {
    give(book, who, seen, ApprovalResult.CONFIRMED, note);
  }

  /**
   * Gives a card back to who submitted it; it stays what it was, and may be submitted again.
   *
   * @param note must say why
   * @throws ActRefused as {@link #confirm}; LD-408 where the note is missing
   */
  public void giveBack(Book book, DeskUser who, Kept seen, String note) {
    if (note.isBlank()) {
      throw new ActRefused("LD-408", "Say in a note why the card goes back.");
    }
    give(book, who, seen, ApprovalResult.RETURNED, note);
  }

  private void give(Book book, DeskUser who, Kept seen, ApprovalResult result, String note) {
    Kept now = StandingCard.require(book, seen);
    Submission waiting =
        StandingCard.waiting(book, now)
            .orElseThrow(
                () -> new ActRefused("LD-453", "The card does not wait for a second approval."));
    Ownership whose = Ownership.ownIf(hadAHand(book, who, now));
    DeskUser user = Permits.require(book, who, Act.PUBLISH_DOCUMENT, whose);
    book.publications()
        .approve(now, waiting, user.id(), result, stamps.stamp(user.actor(), "note", note));
  }

  /**
   * Also who submitted it before: else one could have another repeat one's submission, and confirm
   * that.
   */
  private static boolean hadAHand(Book book, DeskUser who, Kept card) {
    return card.maker() == who.id()
        || book.publications().submissions(card.id()).stream()
            .anyMatch(made -> made.maker() == who.id());
  }
}
