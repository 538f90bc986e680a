package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class OverrideRateTest {
  /** 10 of 100 by hand: (0.1 + z²/200 ± z·√(0.09/100 + z²/40,000)) / (1 + z²/100), z = 1.96. */
  @Test
  void intervalIsThatOfWilson() {
    OverrideRate rate = new OverrideRate(10, 100);
    assertEquals(0.1, rate.share());
    assertEquals(0.0552, rate.low(), 5e-5);
    assertEquals(0.1744, rate.high(), 5e-5);
  }

  @Test
  void intervalStaysWithinNothingAndAll() {
    OverrideRate none = new OverrideRate(0, 5);
    assertEquals(0, none.low(), 1e-15);
    assertEquals(0.4345, none.high(), 5e-5);
    OverrideRate all = new OverrideRate(5, 5);
    assertEquals(0.5655, all.low(), 5e-5);
    assertEquals(1, all.high(), 1e-15);
  }

  @Test
  void ofNoDecisionsNothingIsKnown() {
    OverrideRate rate = new OverrideRate(0, 0);
    assertEquals(0, rate.share());
    assertEquals(0, rate.low());
    assertEquals(1, rate.high());
  }

  @Test
  void moreOverridesThanDecisionsAreAFault() {
    assertThrows(IllegalArgumentException.class, () -> new OverrideRate(3, 2));
  }
}
