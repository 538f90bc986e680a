package org.limitdesk.workflow;

import java.util.Optional;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.Submission;

/** Looks at a card again before anything is done with it. */
final class StandingCard {
  private StandingCard() {}

  /** The card as it is, where it still is as somebody saw it. */
  static Kept require(Book book, Kept seen) {
    return book.publications()
        .find(seen.id())
        .filter(now -> now.equals(seen))
        .orElseThrow(
            () -> new ActRefused("LD-452", "The card is not any more what you saw. Look again."));
  }

  /** What waits for a second approval. */
  static Optional<Submission> waiting(Book book, Kept card) {
    return book.publications().submissions(card.id()).stream()
        .filter(Submission::waits)
        .findFirst();
  }
}
