package org.limitdesk.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NiceScaleTest {
  @ParameterizedTest
  @CsvSource({
    "283, 50, 300, '#,##0'", "2.86, 0.5, 3, '#,##0.0'", "0.63, 0.2, 0.8, '#,##0.0'",
    "62, 20, 80, '#,##0'", "14, 2.5, 15, '#,##0.0'", "0.13, 0.025, 0.15, '#,##0.000'",
    "0, 1, 1, '#,##0'"
  })
  void stepsAreRoundAndWrittenWithTheDecimalsTheyNeed(
      double greatest, double step, double top, String pattern) {
    NiceScale scale = NiceScale.upTo(greatest);
    assertEquals(step, scale.step(), 1e-9);
    assertEquals(top, scale.top(), 1e-9);
    assertEquals(pattern, scale.pattern());
  }

  @Test
  void everyValueFitsInSixStepsAtTheMost() {
    for (double greatest = 1e-4; greatest < 1e12; greatest *= 1.037) {
      NiceScale scale = NiceScale.upTo(greatest);
      assertTrue(scale.top() >= greatest * (1 - 1e-9), greatest + " over " + scale);
      assertTrue(scale.top() / scale.step() < 6.01, greatest + " in " + scale);
    }
  }
}
