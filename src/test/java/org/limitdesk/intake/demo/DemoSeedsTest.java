package org.limitdesk.intake.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rates do not hang on one lucky seed. */
class DemoSeedsTest {
  private static final int MONTHS = 24;
  private static final int WAVE = MONTHS - 7;

  @ParameterizedTest
  @ValueSource(longs = {2, 42, 20_260_414, -7})
  void anySeedGivesABookInTheSteadyState(long seed) throws IOException {
    MeasuredRates rates = MeasuredRates.of(new DemoBook(seed, 20_000, MONTHS), MONTHS, id -> true);
    double inflow = rates.meanRoll(0, WAVE);
    assertTrue(inflow > 0.0103 && inflow < 0.0117, "M0 to M1 is " + inflow);
    for (int m = 0; m < MONTHS; m++) {
      double late = rates.rate(m, 2);
      assertTrue(late > 0.0115 && late < 0.0175, "30+ in month " + m + " is " + late);
      double later = rates.rate(m, 4);
      assertTrue(later > 0.0065 && later < 0.0105, "90+ in month " + m + " is " + later);
    }
  }

  /** Ten times the lines leave a third of the chance. */
  @Test
  void aLargeBookKeepsCloserToTheMiddle() throws IOException {
    MeasuredRates rates = MeasuredRates.of(new DemoBook(1, 200_000, MONTHS), MONTHS, id -> true);
    for (int m = 1; m < MONTHS; m++) {
      if (m != WAVE) {
        double inflow = rates.roll(m, 0);
        assertTrue(inflow > 0.0105 && inflow < 0.0118, "M0 to M1 in " + m + " is " + inflow);
        double next = rates.roll(m, 1);
        assertTrue(next > 0.27 && next < 0.32, "M1 to M2 in month " + m + " is " + next);
        double third = rates.roll(m, 2);
        assertTrue(third > 0.56 && third < 0.65, "M2 to M3 in month " + m + " is " + third);
      }
    }
  }
}
