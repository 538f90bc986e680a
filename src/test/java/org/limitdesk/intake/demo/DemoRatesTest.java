package org.limitdesk.intake.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rates of a demo book of the usual size, measured from its month rows alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoRatesTest {
  private static final int MONTHS = DemoBook.DEFAULT_MONTHS;
  private static final int WAVE = MONTHS - 7;

  private final DemoBook book = new DemoBook(1, DemoBook.DEFAULT_BORROWERS, MONTHS);
  private MeasuredRates rates = MeasuredRates.none(book, MONTHS);
  private MeasuredRates segment = MeasuredRates.none(book, MONTHS);

  @BeforeAll
  void measure() throws IOException {
    rates = MeasuredRates.of(book, MONTHS, id -> true);
    segment = MeasuredRates.of(book, MONTHS, MeasuredRates.wave(book));
  }

  @Test
  void calmMonthsRollAsTheFieldDoes() {
    assertBetween(0.010, 0.012, rates.meanRoll(0, WAVE), "M0 to M1");
    assertBetween(0.28, 0.31, rates.meanRoll(1, WAVE), "M1 to M2");
    assertBetween(0.59, 0.62, rates.meanRoll(2, WAVE), "M2 to M3");
    assertBetween(0.73, 0.76, rates.meanRoll(3, WAVE), "M3 to M4");
    assertBetween(0.86, 0.88, rates.meanRoll(4, WAVE), "M4 to M5");
    assertBetween(0.86, 0.88, rates.meanRoll(5, WAVE), "M5 to M6");
    assertBetween(0.86, 0.88, rates.meanRoll(6, WAVE), "M6 to M6+");
  }

  /** About 140 lines fall into arrears a month, which leaves some chance of a tenth. */
  @Test
  void theInflowOfEveryCalmMonthIsNearElevenInAThousand() {
    for (int m = 1; m < MONTHS; m++) {
      if (m != WAVE) {
        assertBetween(0.0095, 0.0125, rates.roll(m, 0), "M0 to M1 in month " + m);
      }
    }
  }

  @Test
  void everyMonthFromTheFirstStandsInTheSteadyState() {
    for (int m = 0; m < MONTHS; m++) {
      assertBetween(0.012, 0.017, rates.rate(m, 2), "30+ in month " + m);
      assertBetween(0.007, 0.010, rates.rate(m, 4), "90+ in month " + m);
    }
  }

  @Test
  void limitsAndBalancesAreThoseOfSmallLines() {
    for (int m = 0; m < MONTHS; m++) {
      assertBetween(1_300_000, 1_500_000, (double) rates.limits[m] / rates.lines[m], "limit " + m);
      assertBetween(550_000, 650_000, (double) rates.total(m) / rates.lines[m], "balance " + m);
    }
  }

  @Test
  void theInflowOfOneSegmentAtLeastDoublesInTheMonthOfTheWave() {
    double usual = segment.meanRoll(0, WAVE);
    assertTrue(segment.roll(WAVE, 0) >= 2 * usual, segment.roll(WAVE, 0) + " after " + usual);
  }

  @Test
  void theWavePassesOnThroughTheStages() {
    for (int bucket = 1; bucket <= 6; bucket++) {
      double usual = 0;
      for (int m = 0; m < WAVE; m++) {
        usual += share(m, bucket) / WAVE;
      }
      double struck = share(WAVE + bucket - 1, bucket);
      assertTrue(struck > 1.5 * usual, "M" + bucket + ": " + struck + " after " + usual);
    }
  }

  private double share(int m, int bucket) {
    return (double) segment.balance[m][bucket] / segment.total(m);
  }

  private static void assertBetween(double low, double high, double value, String what) {
    assertTrue(value >= low && value <= high, what + " is " + value);
  }
}
