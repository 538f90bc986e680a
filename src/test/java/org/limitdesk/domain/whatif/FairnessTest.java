package org.limitdesk.domain.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.policy.Gauge;
import org.limitdesk.domain.whatif.Fairness.Count;

class FairnessTest {
  private static List<FairnessRow> rows(Count... counts) {
    return Fairness.judged("gender", "all", List.of(counts));
  }

  @Test
  void exactlyFourFifthsPassesAndOneLineMoreDoesNot() {
    List<FairnessRow> exact = rows(new Count("female", 1_000, 40), new Count("male", 1_000, 50));
    assertEquals(0.8, exact.get(1).ratio(), 1e-12);
    assertTrue(exact.get(1).passes());
    List<FairnessRow> more = rows(new Count("female", 1_000, 40), new Count("male", 1_000, 51));
    assertFalse(more.get(1).passes());
    assertTrue(more.get(0).passes());
  }

  @Test
  void exactlyAtAnyMarkIsInOrder() {
    List<FairnessRow> rows = rows(new Count("female", 1_000, 90), new Count("male", 1_000, 100));
    assertTrue(rows.get(1).ratio() < 0.9, "a quotient of doubles falls short");
    GaugeReading at = new GaugeReading(Gauge.FAIRNESS, Fairness.lowestRatio(rows), 90_000_000);
    assertFalse(at.isBroken());
    assertTrue(new GaugeReading(at.gauge(), at.measured(), 90_000_001).isBroken());
  }

  @Test
  void theLowestGroupIsOneAndTheShareNotCutStandsBesideIt() {
    List<FairnessRow> rows = rows(new Count("female", 200, 20), new Count("male", 400, 20));
    assertEquals(0.5, rows.get(0).ratio(), 1e-12);
    assertEquals(1, rows.get(1).ratio());
    assertEquals(0.9 / 0.95, rows.get(0).notCutRatio(), 1e-12);
  }

  @Test
  void smallAndUnknownGroupsAreShownAndNotJudged() {
    List<FairnessRow> rows =
        rows(
            new Count("female", 99, 0),
            new Count("male", 100, 10),
            new Count("other", 0, 0),
            new Count("unknown", 5_000, 0));
    assertEquals(3, rows.size());
    assertFalse(rows.get(0).isJudged());
    assertTrue(rows.get(1).isJudged());
    assertFalse(rows.get(2).isJudged());
    assertEquals(0, Fairness.lowestRatio(rows).compareTo(new Fraction(1, 1)));
    assertEquals(Fraction.NOTHING, Fairness.lowestRatio(List.of()));
  }

  @Test
  void aGroupThatIsNeverCutLeavesNothingToTheOthers() {
    List<FairnessRow> rows = rows(new Count("female", 100, 0), new Count("male", 100, 1));
    assertEquals(0, rows.get(1).ratio());
    assertFalse(rows.get(1).passes());
    assertTrue(rows(new Count("female", 100, 0), new Count("male", 100, 0)).get(1).passes());
  }

  @Test
  void theIntervalIsWilsons() {
    // E. B. Wilson's interval of 5 among 50, as tables give it: 4.35 % to 21.36 %.
    Interval interval = Interval.of(5, 50);
    assertEquals(0.0435, interval.low(), 5e-5);
    assertEquals(0.2136, interval.high(), 5e-5);
    assertEquals(0, Interval.of(0, 20).low());
    assertEquals(new Interval(0, 1), Interval.of(0, 0));
  }
}
