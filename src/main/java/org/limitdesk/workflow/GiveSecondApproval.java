package org.limitdesk.workflow;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Cases.NewApproval;
import org.limitdesk.workflow.port.StaleCase;

/** 复核: somebody else confirms a decision, or sends it back to who made it. */
public final class GiveSecondApproval {
  private final Stamps stamps;

  public GiveSecondApproval(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Gives the second approval of the decision that stands, and returns once it is safe.
   *
   * @param seen the case as the person saw it
   * @param note must say why where the decision is sent back
   * @throws ActRefused LD-401 where they may not, having settled the case themselves for one;
   *     LD-403 and LD-404 as in {@link DecideProposal}; LD-407 where there is nothing to confirm;
   *     LD-408 where the note is missing; LD-429 where the borrower disputes a record
   * @throws StaleCase where the case is not any more what they saw
   */
  public void give(Book book, DeskUser who, CaseFacts seen, ApprovalResult result, String note) {
    give(book, who, seen, result, note, null);
  }

  /**
   * The same, also of what they answered at another desk.
   *
   * @param handed their signed answer, and who brings it in; null where they are at this desk
   */
  void give(
      Book book,
      DeskUser who,
      CaseFacts seen,
      ApprovalResult result,
      String note,
      @Nullable BroughtIn handed) {
    CaseFacts now = StandingCase.require(book, seen);
    List<Decision> decisions = book.cases().decisions(now.id());
    DeskUser user = Permits.require(book, who, result.act(), whose(book, who, decisions));
    StandingCase.requireStep(now, result.state());
    if (decisions.getLast().second().isEmpty()) {
      throw new ActRefused("LD-407", "The decision stands by itself; nobody needs to confirm it.");
    }
    boolean confirms = result == ApprovalResult.CONFIRMED;
    if (confirms && book.disputes().holdsDecision(decisions.getLast().id())) {
      throw new ActRefused("LD-429", DecideProposal.DISPUTED);
    }
    if (result == ApprovalResult.RETURNED && note.isBlank()) {
      throw new ActRefused("LD-408", "Say in a note why the decision goes back.");
    }
    book.cases()
        .approve(
            new NewApproval(
                now,
                decisions.getLast(),
                user.id(),
                result,
                GivenBack.after(book, now, result.state()),
                handed == null ? null : handed.answer()),
            handed == null ? stamps.stamp(user.actor(), "note", note) : handed.stamp());
  }

  /**
   * Own is every case that one settled, be it in a decision that was taken back since; and what is
   * given back of a decision that one had a hand in.
   */
  private static Ownership whose(Book book, DeskUser who, List<Decision> decisions) {
    boolean settled =
        decisions.stream().anyMatch(made -> made.maker() == who.id() && made.kind().settles());
    return Ownership.ownIf(settled || fallenHands(book, decisions).contains(who.id()));
  }

  /** Who decided or confirmed what the last of these gives back; nobody where it gives nothing. */
  static Set<Long> fallenHands(Book book, List<Decision> decisions) {
    Decision last = decisions.isEmpty() ? null : decisions.getLast();
    Long corrects = last == null ? null : last.corrects();
    return last != null
            && corrects != null
            && Appeal.restores(last, book.appeals().ofCase(last.caseId()))
        ? book.appeals().handsOf(corrects)
        : Set.of();
  }
}
