package org.limitdesk.workflow;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.MakerAuthority.Level;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Authority;
import org.limitdesk.intake.demo.AppliedLimit;
import org.limitdesk.intake.demo.DemoStories;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Cases;

/**
 * What the fictional people of a demo book decide of one month's cases, through the same workflows
 * as everybody. Borrowers with a story are left to whoever opens the demo.
 */
final class DemoMonth {
  private static final int PAGE = 1_000;
  private static final int SENT_BACK_PERCENT = 12;

  private final Book book;
  private final List<DeskUser> officers;
  private final List<DeskUser> supervisors;
  private final DecideProposal decide;
  private final GiveSecondApproval approve;
  private final MakerAuthority authority;
  private final Random random;
  private final LocalDate today;

  DemoMonth(
      Book book,
      List<DeskUser> people,
      DecideProposal decide,
      GiveSecondApproval approve,
      Authority authority,
      Random random,
      LocalDate today) {
    this.book = book;
    officers = people.subList(0, 2);
    supervisors = people.subList(2, 4);
    this.decide = decide;
    this.approve = approve;
    this.authority = MakerAuthority.of(authority);
    this.random = random;
    this.today = today;
  }

  /**
   * What is kept of each of them: with all that a case has frozen, a large book's fill the memory.
   */
  private record Open(long id, Action action) {}

  /**
   * Decides a third of the cases at most, and has them confirmed or sent back; returns the limits
   * to be applied.
   */
  List<AppliedLimit> decideSome(int most, YearMonth from) {
    List<AppliedLimit> applied = new ArrayList<>();
    List<Open> cases = shuffledCases();
    for (Open open : some(cases, Math.min(most, cases.size() / 3))) {
      CaseFacts seen = found(open);
      int officer = random.nextInt(officers.size());
      DecisionRequest request = request(seen, officer);
      if (isForbidden(officers.get(officer), seen, request)) {
        continue;
      }
      Decision made = decide.decide(book, officers.get(officer), seen, request, authority, today);
      boolean stands = made.second().isEmpty() || secondLook(seen.id());
      if (stands && changes(made.kind())) {
        applied.add(
            new AppliedLimit(
                seen.borrowerId(),
                from,
                made.terms().limit(),
                made.terms().action().blocksDraws()));
      }
    }
    return applied;
  }

  /** Leaves decisions waiting for a second approval. */
  void leaveWaiting(int most) {
    int left = most;
    for (Open open : shuffledCases()) {
      if (left == 0) {
        return;
      }
      CaseFacts seen = found(open);
      DecisionRequest request = request(seen, 0);
      boolean waits =
          request.kind().settles()
              && authority
                  .judge(officers.getFirst().roles(), seen.proposed(), request.terms())
                  .needsSecondApproval();
      if (waits) {
        decide.decide(book, officers.getFirst(), seen, request, authority, today);
        left--;
      }
    }
  }

  private DecisionRequest request(CaseFacts seen, int officer) {
    return new DemoChoice(random, officer == 0, today).on(seen, balance(seen));
  }

  /** Mostly cuts, since those are what an officer is there for. */
  private static List<Open> some(List<Open> cases, int most) {
    Map<Action, Integer> left = new EnumMap<>(Action.class);
    left.put(Action.REDUCE, most * 6 / 10);
    left.put(Action.SUSPEND, most * 2 / 10);
    left.put(Action.RESTORE, most * 2 / 10);
    return cases.stream().filter(each -> left.merge(each.action(), -1, Integer::sum) >= 0).toList();
  }

  private List<Open> shuffledCases() {
    List<Open> cases = new ArrayList<>();
    List<CaseFacts> page = page(null);
    while (!page.isEmpty()) {
      for (CaseFacts each : page) {
        if (!DemoStories.isStory(each.borrowerId())) {
          cases.add(new Open(each.id(), each.proposed().terms().action()));
        }
      }
      page = page(page.getLast());
    }
    Collections.shuffle(cases, random);
    return cases;
  }

  private List<CaseFacts> page(@Nullable CaseFacts after) {
    return book.cases().page(Set.of(CaseState.PROPOSED), after, PAGE);
  }

  private CaseFacts found(Open open) {
    return book.cases().find(open.id()).orElseThrow();
  }

  private boolean isForbidden(DeskUser officer, CaseFacts seen, DecisionRequest request) {
    return request.kind().settles()
        && authority.judge(officer.roles(), seen.proposed(), request.terms()).level()
            == Level.FORBIDDEN;
  }

  /** Whether a supervisor confirmed it. */
  private boolean secondLook(long caseId) {
    Cases cases = book.cases();
    CaseFacts seen = cases.find(caseId).orElseThrow();
    int supervisor = random.nextInt(supervisors.size());
    boolean back = random.nextInt(100) < SENT_BACK_PERCENT;
    approve.give(
        book,
        supervisors.get(supervisor),
        seen,
        back ? ApprovalResult.RETURNED : ApprovalResult.CONFIRMED,
        back ? DemoNotes.sentBack(random, supervisor == 0) : "");
    return !back;
  }

  private static boolean changes(DecisionKind kind) {
    return kind == DecisionKind.APPROVE || kind == DecisionKind.OVERRIDE;
  }

  private static long balance(CaseFacts seen) {
    return FrozenFacts.of(seen).balance();
  }
}
