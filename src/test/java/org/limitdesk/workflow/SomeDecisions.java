package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Worklist.Item;

/** Decides some of a demo book's open cases through the workflows, for tests of what follows. */
public final class SomeDecisions {
  private static final int APPROVED = 25;
  private static final int OTHERWISE = 3;
  private static final long MORE = 10_000;

  private SomeDecisions() {}

  /** The demo's person of that name. */
  public static DeskUser person(Book open, String name) {
    return open.users().all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** As the first officer: most as proposed, a few overridden, a few kept. */
  public static void make(Book open, Stamps stamps, Clock clock) throws IOException {
    DeskUser officer = person(open, "officer1");
    ReadCase read = new ReadCase(clock);
    DecideProposal decide = new DecideProposal(stamps);
    List<Item> cuts =
        open.worklist().cases(Set.of(CaseState.PROPOSED)).stream()
            .filter(each ->
                each.action() == Action.REDUCE && each.limitBefore() - each.limitAfter() > 2 * MORE)
            .toList();
    for (int i = 0; i < OTHERWISE; i++) {
      CaseSheet sheet = read.read(open, cuts.get(i).id());
      LimitTerms softer = new LimitTerms(Action.REDUCE, cuts.get(i).limitAfter() + MORE);
      decide.decide(
          open,
          officer,
          sheet.facts(),
          DecisionRequest.override(softer, ReasonCode.DEBT_REPAID, "papers seen"),
          sheet.authority(),
          sheet.today());
      CaseSheet kept = read.read(open, cuts.get(OTHERWISE + i).id());
      decide.decide(
          open,
          officer,
          kept.facts(),
          DecisionRequest.keep(kept.facts().proposed(), ReasonCode.GOOD_CONDUCT, "papers seen"),
          kept.authority(),
          kept.today());
    }
    new ApproveMany(read, decide)
        .approve(
            open, officer, open.worklist().first(CaseState.PROPOSED, APPROVED), "", Progress.NONE);
  }
}
