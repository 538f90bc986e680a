package org.limitdesk.domain.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.intake.policy.Policies;

/** The guard rails of the line, seen from outside, over diced policies and lines. */
class RulesKeptTest {
  private static final int POLICIES = 400;
  private static final int LINES = 60;

  private int reduced;

  @Test
  void noReductionBreaksARailOfItsLine() throws IOException {
    SplittableRandom random = new SplittableRandom(20261123);
    RandomPolicies policies = new RandomPolicies(random, Policies.defaultPolicy());
    RandomRequests requests = new RandomRequests(random);
    for (int p = 0; p < POLICIES; p++) {
      Policy policy = policies.next();
      Proposer proposer = new Proposer(policy);
      for (int l = 0; l < LINES; l++) {
        ProposalRequest request = requests.next(policy);
        proposer
            .propose(request)
            .filter(made -> made.action() == Action.REDUCE)
            .ifPresent(made -> check(policy.lineRails(), request, made));
      }
    }
    assertTrue(reduced > 300, reduced + " reductions");
  }

  private void check(LineRails rails, ProposalRequest request, Proposal made) {
    reduced++;
    long old = made.limitBefore();
    long after = made.limitAfter();
    BigDecimal least =
        BigDecimal.valueOf(old)
            .multiply(BigDecimal.ONE.subtract(BigDecimal.valueOf(rails.largestStep(), 8)))
            .setScale(0, RoundingMode.HALF_UP);
    assertTrue(after < old, "a cut is above the old limit");
    assertTrue(BigDecimal.valueOf(after).compareTo(least) >= 0, "the step is too large");
    assertTrue(after >= request.view().line().now().balance(), "below the balance");
    String product = SegmentField.PRODUCT.of(request.view().line().borrower());
    assertTrue(after >= rails.minimum(product), "below the product's minimum");
    assertEquals(0, after % rails.increment(), "not a whole increment");
    assertTrue(days(request) >= rails.leastDaysBetweenCuts(), "too soon after the last cut");
  }

  /** Since the last cut that is known from anywhere. */
  private static long days(ProposalRequest request) {
    Integer known = request.lastCut();
    int last = known == null ? 0 : known;
    for (LimitChange cut : request.view().cuts()) {
      last = (int) Math.max(last, cut.at());
    }
    return last == 0
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(CalendarNumber.day(last), CalendarNumber.day(request.asOf()));
  }
}
