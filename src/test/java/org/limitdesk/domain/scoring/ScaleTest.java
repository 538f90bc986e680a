package org.limitdesk.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static final Scale SCALE = new Scale(new BigDecimal("500"), new BigDecimal("20"));

  private static Pd pd(String score) {
    return SCALE.pd(new BigDecimal(score));
  }

  @Test
  void theOffsetIsTheScoreAtEvenOddsAndThePdoDoublesThem() {
    assertEquals(0.5, pd("500").unrounded());
    assertEquals(1.0 / 3, pd("520").unrounded(), 1e-15);
    assertEquals(1.0 / 1025, pd("700").unrounded(), 1e-15);
    assertEquals(2.0 / 3, pd("480").unrounded(), 1e-15);
  }

  @Test
  void thePdToUseHasFourDecimals() {
    assertEquals(new BigDecimal("0.3333"), pd("520").rounded());
    assertEquals(new BigDecimal("0.0010"), pd("700").rounded());
    assertEquals(new BigDecimal("0.0003"), Pd.of(0.00025).rounded());
    assertEquals(new BigDecimal("1.0000"), Pd.CERTAIN.rounded());
  }

  @Test
  void scoresFarOutStayProbabilities() {
    assertEquals(0, pd("1000000").unrounded());
    assertEquals(1, pd("-1000000").unrounded());
  }

  @Test
  void oddsOfBadTimesKCostTheSamePointsEverywhere() {
    assertEquals(20, SCALE.cost(2), 1e-12);
    assertEquals(40, SCALE.cost(4), 1e-12);
    for (String score : new String[] {"450", "500", "610"}) {
      BigDecimal worse = new BigDecimal(score).subtract(new BigDecimal("40"));
      assertEquals(
          SCALE.pd(worse).unrounded(), pd(score).withOddsTimes(4).unrounded(), 1e-15, score);
    }
  }

  @Test
  void aFloorRaisesAndNeverLowers() {
    assertEquals(0.4, Pd.of(0.2).atLeast(0.4).unrounded());
    assertEquals(0.5, Pd.of(0.5).atLeast(0.4).unrounded());
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Pd.of(1.01));
    assertThrows(IllegalArgumentException.class, () -> Pd.of(Double.NaN));
    BigDecimal one = BigDecimal.ONE;
    assertThrows(IllegalArgumentException.class, () -> new Scale(one, BigDecimal.ZERO));
    assertThrows(IllegalArgumentException.class, () -> new Tiers(one, one));
    assertThrows(IllegalArgumentException.class, () -> new RollFloor(0, 1.1, 0));
  }

  @Test
  void tiersAreClosedBelow() {
    Tiers tiers = new Tiers(new BigDecimal("620"), new BigDecimal("600"));
    assertEquals(Tier.HIGH, tiers.of(new BigDecimal("599.99")));
    assertEquals(Tier.MEDIUM, tiers.of(new BigDecimal("600.00")));
    assertEquals(Tier.MEDIUM, tiers.of(new BigDecimal("619.9")));
    assertEquals(Tier.LOW, tiers.of(new BigDecimal("620")));
  }
}
