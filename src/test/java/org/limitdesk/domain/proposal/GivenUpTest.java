package org.limitdesk.domain.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.money.Fen;

class GivenUpTest {
  @Test
  void theQuickWayComesToTheSameFenAsTheExactOne() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 200_000; i++) {
      GivenUp each =
          new GivenUp(
              random.nextLong(-5_000_000, 20_000_000) * (random.nextInt(50) == 0 ? 100_000 : 1),
              10_000L * random.nextInt(10_001),
              10_000L * random.nextInt(10_001),
              10_000L * random.nextInt(10_001),
              random.nextInt(200_000),
              10_000L * random.nextInt(2_000),
              1 + random.nextInt(24));
      assertEquals(each.exact(), each.fen(), each::toString);
    }
  }

  @Test
  void aHalfFenGoesUpBothBelowAndAboveNothing() {
    // One half of (365 · 0.0001 − 0.0265) · 100 fen over twelve months is 0.5 fen.
    GivenUp half = new GivenUp(100, 0, Fen.WHOLE, Fen.WHOLE / 2, 10_000, 2_650_000, 12);
    assertEquals(1, half.fen());
    assertEquals(-1, new GivenUp(-100, 0, Fen.WHOLE, 50_000_000, 10_000, 2_650_000, 12).fen());
  }
}
