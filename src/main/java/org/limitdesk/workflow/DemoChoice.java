package org.limitdesk.workflow;

import java.time.LocalDate;
import java.util.Random;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.workflow.DemoNotes.Said;

/** What a fictional officer makes of a case: mostly as proposed, sometimes not. */
final class DemoChoice {
  private static final long STEP = 10_000;
  private static final int DAYS_OF_DEFERRAL = 10;

  private final Random random;
  private final boolean inChinese;
  private final LocalDate today;

  DemoChoice(Random random, boolean inChinese, LocalDate today) {
    this.random = random;
    this.inChinese = inChinese;
    this.today = today;
  }

  /** The decision on a case of that balance, in fen. */
  DecisionRequest on(CaseFacts seen, long balance) {
    Proposed proposed = seen.proposed();
    int lot = random.nextInt(100);
    return switch (proposed.terms().action()) {
      case REDUCE -> onReduce(proposed, balance, lot);
      case SUSPEND -> lot < 12 ? keep(proposed) : approve(proposed);
      default -> lot < 10 ? keepBack(proposed) : approve(proposed);
    };
  }

  private DecisionRequest onReduce(Proposed proposed, long balance, int lot) {
    if (lot < 20) {
      return softer(proposed);
    }
    if (lot < 28) {
      return harder(proposed, balance);
    }
    if (lot < 40) {
      return keep(proposed);
    }
    return lot < 46 ? defer(proposed) : approve(proposed);
  }

  private static DecisionRequest approve(Proposed proposed) {
    boolean raise = proposed.terms().action() == Action.RAISE;
    return DecisionRequest.approve(proposed, raise ? ReasonCode.CONSENT_GIVEN : null, "");
  }

  /** Half the cut, where that is another limit than both. */
  private DecisionRequest softer(Proposed proposed) {
    long half = (proposed.limitBefore() + proposed.terms().limit()) / 2 / STEP * STEP;
    if (half <= proposed.terms().limit() || half >= proposed.limitBefore()) {
      return keep(proposed);
    }
    Said said = DemoNotes.softer(random, inChinese);
    return DecisionRequest.override(
        new LimitTerms(Action.REDUCE, half), said.reason(), said.note());
  }

  /** Down to near the balance, where there is room. */
  private DecisionRequest harder(Proposed proposed, long balance) {
    long limit = (balance + STEP - 1) / STEP * STEP;
    if (limit <= 0 || limit >= proposed.terms().limit()) {
      return approve(proposed);
    }
    Said said = DemoNotes.harder(random, inChinese);
    return DecisionRequest.override(
        new LimitTerms(Action.REDUCE, limit), said.reason(), said.note());
  }

  private DecisionRequest keep(Proposed proposed) {
    Said said = DemoNotes.softer(random, inChinese);
    return DecisionRequest.keep(proposed, said.reason(), said.note());
  }

  /** Not giving what was proposed is the harder way. */
  private DecisionRequest keepBack(Proposed proposed) {
    Said said = DemoNotes.harder(random, inChinese);
    return DecisionRequest.keep(proposed, said.reason(), said.note());
  }

  private DecisionRequest defer(Proposed proposed) {
    Said said = DemoNotes.deferral(random, inChinese);
    return DecisionRequest.defer(
        proposed, today.plusDays(DAYS_OF_DEFERRAL), said.reason(), said.note());
  }
}
