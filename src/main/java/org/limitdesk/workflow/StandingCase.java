package org.limitdesk.workflow;

import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseLife;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.StaleCase;

/** The case that somebody acts on, as long as it is what they saw. */
final class StandingCase {
  private StandingCase() {}

  /**
   * The case as it stands.
   *
   * @throws StaleCase with what changed, where it is not of the version that was seen
   */
  static CaseFacts require(Book book, CaseFacts seen) {
    CaseFacts now =
        book.cases()
            .find(seen.id())
            .orElseThrow(() -> new ActRefused("LD-403", "There is no such case in this book."));
    if (!now.equals(seen)) {
      throw new StaleCase(CaseChanges.between(seen, now));
    }
    return now;
  }

  /** Refuses a step that the life of a case does not know. */
  static void requireStep(CaseFacts now, CaseState to) {
    if (!CaseLife.allows(now.state(), to)) {
      throw new ActRefused(
          "LD-404", "A case that is %s cannot become %s.".formatted(now.state().code(), to.code()));
    }
  }
}
