package org.limitdesk.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GaugesTest {
  @Test
  void aPolicysOwnMarkStandsInPlaceOfTheHouses() {
    Gauges gauges = new Gauges(Map.of(Gauge.LINES_CUT, 3_000_000L));
    assertEquals(3_000_000, gauges.mark(Gauge.LINES_CUT));
    assertEquals(4_000_000, gauges.mark(Gauge.LIMITS_CUT));
    assertEquals(80_000_000, Gauges.NONE.mark(Gauge.FAIRNESS));
  }

  @Test
  void onlyFairnessIsBrokenFromBelowAndExactlyTheMarkBreaksNothing() {
    for (Gauge gauge : Gauge.ALL) {
      assertFalse(gauge.breaks(0));
      assertEquals(gauge == Gauge.FAIRNESS, gauge.breaks(-1));
      assertEquals(gauge != Gauge.FAIRNESS, gauge.breaks(1));
    }
  }

  @Test
  void anActionThatIsNotNamedTakesEffectAtOnce() {
    Notice held = new Notice(NoticeMode.HOLD_FIRST, 7);
    NoticeTerms terms = new NoticeTerms(Map.of(Action.REDUCE, held));
    assertEquals(held, terms.of(Action.REDUCE));
    assertEquals(Notice.AT_ONCE, terms.of(Action.SUSPEND));
  }
}
