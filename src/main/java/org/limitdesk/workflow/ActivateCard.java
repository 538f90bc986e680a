package org.limitdesk.workflow;

import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.State;
import org.limitdesk.workflow.port.Publications.Submission;

/**
 * Asks that a card be put in force: one that is a draft, or was in force before. It comes into
 * force when somebody else confirms it; see {@link ConfirmCard}.
 */
public final class ActivateCard {
  private final Stamps stamps;

  public ActivateCard(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Submits a card, and returns once it is safe.
   *
   * @param seen the card as the person saw it
   * @param note why; may be empty
   * @throws ActRefused LD-401 where they may not; LD-452 where it is in force, waits already or is
   *     not as it was seen
   */
  public Submission propose(Book book, DeskUser who, Kept seen, String note) {
    DeskUser user =
        Permits.require(book, who, Act.SUBMIT_DOCUMENT, Ownership.ownIf(seen.maker() == who.id()));
    Kept now = StandingCard.require(book, seen);
    if (now.state() == State.PUBLISHED) {
      throw new ActRefused("LD-452", "The card is in force already.");
    }
    if (StandingCard.waiting(book, now).isPresent()) {
      throw new ActRefused("LD-452", "The card waits for its second approval already.");
    }
    return book.publications().submit(now, user.id(), stamps.stamp(user.actor(), "note", note));
  }
}
