package org.limitdesk.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/**
 * What is decided on a case whose decision fell: more than that left, by somebody else, and the
 * case comes back to where it fell until that has gone out.
 */
final class GivenBack {
  private GivenBack() {}

  /** The decision of the case that fell last; null where none did. */
  static @Nullable Decision fallen(Book book, CaseFacts now, List<Decision> made) {
    long fallen = Appeal.reversed(book.appeals().ofCase(now.id())).map(Appeal::decision).orElse(0L);
    return made.stream().filter(each -> each.id() == fallen).findFirst().orElse(null);
  }

  /**
   * Refuses whoever decided or confirmed what fell, what gives back nothing, and what would undo a
   * later decision on the line.
   */
  static void require(Book book, DeskUser user, Decision fallen, DecisionRequest request) {
    boolean own = book.appeals().handsOf(fallen.id()).contains(user.id());
    Permits.require(book, user, Act.ANSWER_APPEAL, Ownership.ownIf(own));
    if (book.releases().isChangedSince(fallen)) {
      throw new ActRefused(
          "LD-533",
          "Something else was decided of this line since. Take that back first, or answer an appeal"
              + " against it, or let this decision stand.");
    }
    if (!request.kind().settles() || request.terms().limit() <= fallen.terms().limit()) {
      throw new ActRefused(
          "LD-436",
          "The decision fell: keep the line as it was, or leave it more than the cut did.");
    }
  }

  /** Where a case comes to, which is otherwise that state: one whose decision fell is not open. */
  static CaseState after(Book book, CaseFacts now, CaseState otherwise) {
    boolean back = otherwise == CaseState.PROPOSED || otherwise == CaseState.RETURNED;
    return back && Appeal.reversed(book.appeals().ofCase(now.id())).isPresent()
        ? CaseState.REVERSED
        : otherwise;
  }
}
