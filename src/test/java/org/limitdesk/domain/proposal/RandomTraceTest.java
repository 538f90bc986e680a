package org.limitdesk.domain.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.intake.policy.Policies;

/** What a second implementation makes of the printed traces of diced lines and policies. */
class RandomTraceTest {
  private static final int POLICIES = 400;
  private static final int LINES = 60;

  private final Map<Action, Integer> seen = new EnumMap<>(Action.class);

  @Test
  void everyTraceRecomputesToItsLimitAndItsEffect() throws IOException {
    SplittableRandom random = new SplittableRandom(20260331);
    RandomPolicies policies = new RandomPolicies(random, Policies.defaultPolicy());
    RandomRequests requests = new RandomRequests(random);
    for (int p = 0; p < POLICIES; p++) {
      Policy policy = policies.next();
      Proposer proposer = new Proposer(policy);
      for (int l = 0; l < LINES; l++) {
        ProposalRequest request = requests.next(policy);
        Optional<Proposal> proposal = proposer.propose(request);
        proposal.ifPresent(made -> check(request, made));
        assertEquals(proposal, proposer.propose(request), "the same request, another proposal");
      }
    }
    for (Action action : Action.values()) {
      assertTrue(seen.getOrDefault(action, 0) > 100, action + " was hardly tried: " + seen);
    }
  }

  private void check(ProposalRequest request, Proposal made) {
    seen.merge(made.action(), 1, Integer::sum);
    TraceByHand hand = new TraceByHand(made.trace());
    if (request.scored().pd().isPresent()) {
      assertEquals(yuan(made.limitAfter()), hand.limit(), () -> made.trace().toString());
      assertEquals(yuan(made.effect().saved()), hand.saved());
      Long income = made.effect().incomeGivenUp();
      assertEquals(income != null, hand.has("income_given_up"));
      if (income != null) {
        assertEquals(yuan(income), hand.incomeGivenUp());
      }
      assertEquals(
          hand.asksARate() ? hand.rateAsked().toPlainString() : "none",
          hand.step("price").result());
    } else {
      assertNull(made.effect().loss());
    }
    keepsTheBounds(request, made);
  }

  private static void keepsTheBounds(ProposalRequest request, Proposal made) {
    long old = request.view().line().now().limit();
    long balance = request.view().line().now().balance();
    assertEquals(old, made.limitBefore());
    switch (made.action()) {
      case REDUCE -> assertTrue(made.limitAfter() >= balance && made.limitAfter() < old);
      case SUSPEND, RECALL -> assertEquals(Math.min(balance, old), made.limitAfter());
      case MONITOR -> assertEquals(old, made.limitAfter());
      case RESTORE, RAISE -> assertTrue(made.limitAfter() > old);
    }
    if (made.action().isCut() && made.effect().loss() != null) {
      assertTrue(made.effect().saved() >= 0, "a cut never adds loss");
    }
  }

  private static BigDecimal yuan(long fen) {
    return BigDecimal.valueOf(fen, 2);
  }
}
