package org.limitdesk.workflow;

import org.limitdesk.domain.decision.DeskUser;
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
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not; LD-452 where it is in
   *     force, waits already or is not as it was seen
   */
  public Submission propose(Book book, DeskUser who, Kept seen, String note) {
    DeskUser user = DocumentLife.submitter(book, who, seen);
    Kept now = DocumentLife.submittable(book, seen, seen.state() == State.PUBLISHED);
    return book.publications().submit(now, user.id(), stamps.stamp(user.actor(), "note", note));
  }
}
