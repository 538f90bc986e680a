package org.limitdesk.domain.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Gauge;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.proposal.RandomRequests;
import org.limitdesk.intake.policy.Policies;

class GaugeReadingTest {
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
  void everyGaugeIsReadBesideThePolicysMark() throws IOException {
    TrialFigures figures = figures();
    List<GaugeReading> readings = GaugeReading.of(figures, Fairness.of(figures));
    assertEquals(Gauge.ALL, readings.stream().map(GaugeReading::gauge).toList());
    for (GaugeReading each : readings) {
      assertTrue(each.measured().isMeasured(), each.toString());
      assertEquals(figures.policy().gauges().mark(each.gauge()), each.mark());
      assertEquals(
          each.gauge().isLeast() ? each.value() < each.limit() : each.value() > each.limit(),
          each.isBroken());
    }
  }

  @Test
  void exactlyAtTheMarkIsInOrderAndTheLeastBeyondItIsNot() {
    // A share of one in three has no decimal, so no mark is exactly at it.
    Fraction third = new Fraction(1, 3);
    assertTrue(new GaugeReading(Gauge.LINES_CUT, third, Share.parse("0.33333333")).isBroken());
    assertFalse(new GaugeReading(Gauge.LINES_CUT, third, Share.parse("0.33333334")).isBroken());
    Fraction twentieth = new Fraction(50_000, 1_000_000);
    assertFalse(new GaugeReading(Gauge.LINES_CUT, twentieth, Share.parse("0.05")).isBroken());
    assertTrue(
        new GaugeReading(Gauge.LINES_CUT, new Fraction(50_001, 1_000_000), Share.parse("0.05"))
            .isBroken());
  }

  @Test
  void whatCannotBeMeasuredBreaksNothing() {
    for (Gauge gauge : Gauge.ALL) {
      GaugeReading reading = new GaugeReading(gauge, Fraction.NOTHING, gauge.houseMark());
      assertFalse(reading.isBroken());
      assertEquals(gauge == Gauge.FAIRNESS ? 1 : 0, reading.value());
    }
  }
}
