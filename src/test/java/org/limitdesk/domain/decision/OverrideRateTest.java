package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.Interval;

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

  /** Few decisions stand out by nothing; many by a small difference. */
  @Test
  void smallNumbersAreNoOutliers() {
    OverrideRate all = new OverrideRate(200, 1000);
    assertFalse(new OverrideRate(3, 4).standsOut(all));
    assertFalse(new OverrideRate(0, 10).standsOut(all));
    assertTrue(new OverrideRate(160, 400).standsOut(all));
    assertTrue(new OverrideRate(20, 400).standsOut(all));
    assertFalse(new OverrideRate(0, 0).standsOut(all));
    assertFalse(new OverrideRate(9, 9).standsOut(all), "nine are too few to call");
    assertTrue(new OverrideRate(10, 10).standsOut(all));
  }

  /**
   * Of 12 decisions 4 lie beyond a normal curve's 99.8 % around 5 in a hundred (its limit is 28.6
   * %), and yet chance brings 4 or more twice in a thousand: 1 − Σ C(12, i) 0.05^i 0.95^(12−i), i =
   * 0 … 3, is 0.0022. Five come by chance twice in ten thousand.
   */
  @Test
  void rareOverridesAreJudgedByTheirOwnCurve() {
    OverrideRate all = new OverrideRate(50, 1000);
    assertFalse(new OverrideRate(4, 12).standsOut(all));
    assertTrue(new OverrideRate(5, 12).standsOut(all));
  }

  /** The same at every count as the binomial terms summed by hand. */
  @Test
  void limitsAreThoseOfTheBinomialTail() {
    for (OverrideRate all : List.of(new OverrideRate(1, 50), new OverrideRate(287, 1000))) {
      for (int n : new int[] {10, 37, 174, 900}) {
        for (int x = 0; x <= n; x++) {
          double upper = tail(n, x, n, all.share());
          double lower = tail(n, 0, x, all.share());
          assertEquals(
              upper < OverrideRate.FUNNEL || lower < OverrideRate.FUNNEL,
              new OverrideRate(x, n).standsOut(all),
              x + " of " + n + " around " + all.share());
        }
      }
    }
  }

  private static double tail(int n, int from, int to, double share) {
    double sum = 0;
    double log = n * Math.log1p(-share);
    for (int i = 0; i <= to; i++) {
      sum += i < from ? 0 : Math.exp(log);
      log += Math.log((double) (n - i) / (i + 1)) + Math.log(share) - Math.log1p(-share);
    }
    return sum;
  }

  @Test
  void manyDecisionsHaveTheLimitsOfTheNormalCurve() {
    OverrideRate all = new OverrideRate(114, 1000);
    Interval limits = all.limits(1e6, OverrideRate.FUNNEL);
    double half = 3.090232306167813 * Math.sqrt(0.114 * 0.886 / 1e6);
    assertEquals(0.114 + half, limits.high(), 5e-6);
    assertEquals(0.114 - half, limits.low(), 5e-6);
    Interval inner = all.limits(1e6, OverrideRate.INNER);
    assertEquals(0.114 + half * 1.959963984540054 / 3.090232306167813, inner.high(), 5e-6);
  }

  @Test
  void limitsStayWithinNothingAndAll() {
    assertEquals(new Interval(0, 1), new OverrideRate(1, 2).limits(0, OverrideRate.INNER));
    assertEquals(new Interval(0, 1), new OverrideRate(1, 2).limits(1, OverrideRate.INNER));
    assertEquals(new Interval(0, 0), new OverrideRate(0, 40).limits(20, OverrideRate.FUNNEL));
    assertEquals(new Interval(1, 1), new OverrideRate(40, 40).limits(20, OverrideRate.FUNNEL));
  }
}
