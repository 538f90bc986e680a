package org.limitdesk.domain.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.proposal.RandomRequests;
import org.limitdesk.intake.policy.Policies;

class GaugesTest {
  private static TrialFigures figures() throws IOException {
    Policy policy = Policies.defaultPolicy();
    RandomRequests requests = new RandomRequests(new SplittableRandom(9));
    TrialBookBuilder builder = new TrialBookBuilder(policy, 202608, 20260905, 12);
    for (int i = 0; i < 500; i++) {
      builder.add(requests.next(policy));
    }
    return TrialFigures.of(new TrialRun(builder.build(), policy).run());
  }

  @Test
  void exactlyAtTheMarkIsInOrderAndBeyondItIsNot() throws IOException {
    TrialFigures figures = figures();
    List<FairnessRow> fairness = Fairness.of(figures);
    List<Gauge> measured = Gauges.of(figures, fairness, GaugeLimits.HOUSE);
    assertEquals(List.of(), Gauges.broken(Gauges.of(figures, fairness, at(measured, 0))));
    List<Gauge> beyond = Gauges.of(figures, fairness, at(measured, 1e-9));
    assertEquals(6, Gauges.broken(beyond).size(), beyond.toString());
  }

  /** Marks that are the measured values, drawn tighter by so much. */
  private static GaugeLimits at(List<Gauge> gauges, double tighter) {
    return new GaugeLimits(
        gauges.get(0).value() - tighter,
        gauges.get(1).value() - tighter,
        gauges.get(2).value() - tighter,
        gauges.get(3).value() - tighter,
        gauges.get(4).value() - tighter,
        gauges.get(5).value() + tighter);
  }
}
