package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.AppealResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.StaleCase;

/**
 * Answers an appeal: somebody who neither decided nor confirmed the cut looks at it again. Where it
 * falls, a new decision gives back what it took, or some of it.
 */
public final class AnswerAppeal {
  private final DecideProposal decide;
  private final Stamps stamps;
  private final Clock clock;

  public AnswerAppeal(DecideProposal decide, Stamps stamps, Clock clock) {
    this.decide = decide;
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * The decision stands; returns once that is safe.
   *
   * @param seen the case as the person saw it
   * @param note why
   * @throws ActRefused LD-401 where they may not, having decided or confirmed it for one; LD-434
   *     without a note; LD-435 where no appeal is open on the case
   * @throws StaleCase where the case is not any more what they saw
   */
  public void uphold(Book book, DeskUser who, CaseFacts seen, String note) {
    TakeAppeal.requireNote(note);
    CaseFacts now = StandingCase.require(book, seen);
    answer(book, require(book, who, now), now, AppealResult.UPHELD, note);
  }

  /**
   * The decision falls, and this one takes its place; returns once both are safe. What of it lacks
   * something is refused before the appeal is answered.
   *
   * @param seen the case as the person saw it
   * @param request a keep, or an override that leaves more than the cut did; its note is the answer
   * @return the decision that gives back
   * @throws ActRefused as in {@link #uphold} and {@link DecideProposal}; LD-436 where it does not
   *     give back more
   */
  public Decision reverse(
      Book book,
      DeskUser who,
      CaseFacts seen,
      DecisionRequest request,
      MakerAuthority authority,
      LocalDate today) {
    TakeAppeal.requireNote(request.note());
    CaseFacts now = StandingCase.require(book, seen);
    DeskUser user = require(book, who, now);
    Decision fallen = book.cases().decisions(now.id()).getLast();
    DecideProposal.requireSound(book, user, now, request, authority, today);
    GivenBack.require(book, user, fallen, request);
    answer(book, user, now, AppealResult.REVERSED, request.note());
    CaseFacts reversed = book.cases().find(now.id()).orElseThrow();
    return decide.decide(book, user, reversed, request, authority, today);
  }

  private static DeskUser require(Book book, DeskUser who, CaseFacts now) {
    boolean own = book.appeals().hands(now.id()).contains(who.id());
    return Permits.require(book, who, Act.ANSWER_APPEAL, Ownership.ownIf(own));
  }

  private void answer(Book book, DeskUser user, CaseFacts now, AppealResult result, String note) {
    Appeal open =
        book.appeals().ofCase(now.id()).stream()
            .filter(Appeal::isOpen)
            .findFirst()
            .orElseThrow(() -> new ActRefused("LD-435", "No appeal waits for an answer here."));
    LocalDate day = TakeAppeal.day(open, BusinessDate.of(book, clock));
    book.appeals()
        .answer(
            now, open, result, day, user.id(), stamps.stamp(user.actor(), "note", note.strip()));
  }
}
