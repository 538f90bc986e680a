package org.limitdesk.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionFault;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DecisionRules;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.MakerAuthority.Level;
import org.limitdesk.domain.decision.MakerAuthority.Verdict;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.SecondApproval;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Cases.NewDecision;
import org.limitdesk.workflow.port.StaleCase;

/** Decides a case, or takes a decision back before it was released. */
public final class DecideProposal {
  /** Said wherever a cut is held, so that it is said in the same words. */
  static final String DISPUTED =
      "The borrower disputes a record, or one was found wrong and the case was not assessed since,"
          + " so the line is not cut on it. Answer the dispute or assess anew, keep the line or"
          + " defer the case.";

  private final Stamps stamps;

  public DecideProposal(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Makes a decision, and returns once it is safe.
   *
   * @param seen the case as the person saw it
   * @param authority what the policy lets one decide alone
   * @param today the book's business date
   * @throws ActRefused LD-401 where they may not, LD-403 where the case is not there, LD-404 where
   *     its state does not let it, LD-406 where the policy forbids it to all, LD-429 where a
   *     dispute is open, LD-436 where a decision fell and this does not give back more
   * @throws StaleCase where the case is not any more what they saw
   * @throws FaultyDecision where it lacks something
   */
  public Decision decide(
      Book book,
      DeskUser who,
      CaseFacts seen,
      DecisionRequest request,
      MakerAuthority authority,
      LocalDate today) {
    CaseFacts now = StandingCase.require(book, seen);
    List<Decision> before = book.cases().decisions(now.id());
    DeskUser user = Permits.require(book, who, request.kind().act(), whose(who, before));
    StandingCase.requireStep(now, request.kind().state());
    String second = requireSound(book, user, now, request, authority, today);
    Decision fallen = GivenBack.fallen(book, now, before);
    if (fallen != null && request.kind() != DecisionKind.WITHDRAW) {
      GivenBack.require(book, user, fallen, request);
    }
    NewDecision decision =
        new NewDecision(
            now,
            request,
            user.id(),
            corrected(now, request, before, fallen),
            second,
            today,
            GivenBack.after(book, now, request.kind().state()));
    return book.cases().decide(decision, stamps.stamp(user.actor(), "note", request.note()));
  }

  /**
   * Refuses what lacks something; says why it needs a second approval, empty where it needs none.
   */
  static String requireSound(
      Book book,
      DeskUser user,
      CaseFacts now,
      DecisionRequest request,
      MakerAuthority authority,
      LocalDate today) {
    Set<DecisionFault> faults = DecisionRules.faults(now.proposed(), request, today);
    if (!faults.isEmpty()) {
      throw new FaultyDecision(faults);
    }
    requireAboveBalance(now, request);
    boolean held = book.disputes().holdsCase(now.id());
    requireUndisputed(held, request);
    String second = second(now, request, user.roles(), authority);
    boolean disputed =
        held && Dispute.needsSecond(request.kind(), request.terms(), request.reason());
    return !disputed
        ? second
        : (second.isEmpty() ? "" : second + ",") + SecondApproval.DISPUTE.code();
  }

  /** No reduction below what is owed, by whatever authority: that would be a suspension. */
  private static void requireAboveBalance(CaseFacts now, DecisionRequest request) {
    long balance = FrozenFacts.of(now).balance();
    if (request.kind().settles()
        && request.terms().action() == Action.REDUCE
        && request.terms().limit() < balance) {
      throw new ActRefused(
          "LD-406", "A reduction never goes below the balance. Suspend the line instead.");
    }
  }

  /** The line is not cut while a record that it may stand on is disputed. */
  private static void requireUndisputed(boolean held, DecisionRequest request) {
    if (held && Dispute.holds(request.kind(), request.terms(), request.reason())) {
      throw new ActRefused("LD-429", DISPUTED);
    }
  }

  private static Ownership whose(DeskUser who, List<Decision> before) {
    return Ownership.ownIf(!before.isEmpty() && before.getLast().maker() == who.id());
  }

  private static String second(
      CaseFacts now, DecisionRequest request, Set<Role> roles, MakerAuthority authority) {
    if (!request.kind().settles()) {
      return "";
    }
    Verdict verdict =
        MakerAuthority.withFloor(authority).judge(roles, now.proposed(), request.terms());
    if (verdict.level() == Level.FORBIDDEN) {
      throw new ActRefused(
          "LD-406", "The policy lets nobody decide so: %s.".formatted(verdict.reason()));
    }
    return verdict.reason();
  }

  /** What a withdrawal takes back, and what replaces a decision that was returned or fell. */
  private static @Nullable Long corrected(
      CaseFacts now, DecisionRequest request, List<Decision> before, @Nullable Decision fallen) {
    if (fallen != null && request.kind() != DecisionKind.WITHDRAW) {
      return fallen.id();
    }
    boolean corrects = request.kind() == DecisionKind.WITHDRAW || now.state() == CaseState.RETURNED;
    return corrects ? before.getLast().id() : null;
  }
}
