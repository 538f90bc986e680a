package org.limitdesk.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GaugesTest {
  private static final Gauges GAUGES =
      new Gauges(Map.of(Gauge.LINES_CUT, 5_000_000L, Gauge.FAIRNESS, 80_000_000L));

  @Test
  void exactlyTheMarkBreaksNothing() {
    assertFalse(GAUGES.breaks(Gauge.LINES_CUT, 5_000_000));
    assertTrue(GAUGES.breaks(Gauge.LINES_CUT, 5_000_001));
    assertFalse(GAUGES.breaks(Gauge.FAIRNESS, 80_000_000));
    assertTrue(GAUGES.breaks(Gauge.FAIRNESS, 79_999_999));
  }

  @Test
  void aGaugeWithoutAMarkIsNeverBroken() {
    assertFalse(GAUGES.breaks(Gauge.MEDIAN_CUT, Long.MAX_VALUE));
    assertEquals(
        Set.of(Gauge.FAIRNESS),
        GAUGES.broken(
            Map.of(Gauge.LINES_CUT, 1L, Gauge.FAIRNESS, 1L, Gauge.MEDIAN_CUT, 100_000_000L)));
  }

  @Test
  void anActionThatIsNotNamedTakesEffectAtOnce() {
    Notice held = new Notice(NoticeMode.HOLD_FIRST, 7);
    NoticeTerms terms = new NoticeTerms(Map.of(Action.REDUCE, held));
    assertEquals(held, terms.of(Action.REDUCE));
    assertEquals(Notice.AT_ONCE, terms.of(Action.SUSPEND));
  }
}
