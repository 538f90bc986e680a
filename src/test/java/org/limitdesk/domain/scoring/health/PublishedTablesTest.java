package org.limitdesk.domain.scoring.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that other people published with their results. */
class PublishedTablesTest {
  /** Siddiqi, Credit Risk Scorecards (2006), exhibit 6.2: the characteristic age. */
  static final double[] AGE_GOODS = {860, 3040, 4920, 8100, 9500, 6800, 2940};

  static final double[] AGE_BADS = {140, 960, 1080, 900, 500, 200, 60};

  @Test
  void weightOfEvidenceAndInformationValueOfSiddiqisAgeTable() {
    double[] woe = {-42.719, -108.980, -72.613, -4.526, 70.196, 128.388, 164.934};
    for (int i = 0; i < woe.length; i++) {
      assertEquals(
          woe[i], 100 * Evidence.woe(AGE_GOODS[i], AGE_BADS[i], 36_160, 3_840), 0.0006, "bin " + i);
    }
    assertEquals(0.668, Evidence.value(AGE_GOODS, AGE_BADS), 0.0005);
  }

  @Test
  void anEmptyCellGetsHalfALineOnBothSides() {
    assertEquals(Math.log(10.5 / 100 / (0.5 / 50)), Evidence.woe(10, 0, 100, 50), 1e-15);
    assertThrows(
        IllegalArgumentException.class, () -> Evidence.value(new double[] {1}, new double[] {0}));
  }

  /** GeeksforGeeks, Population Stability Index (2025): incomes of two years. */
  @Test
  void stabilityOfTheIncomeExample() {
    double[] expected = {0.4, 0.3, 0.3};
    double[] actual = {0.35, 0.25, 0.4};
    // By hand: 0.0066766 + 0.0091161 + 0.0287682.
    assertEquals(0.0445609, Stability.psi(expected, actual), 1e-7);
  }

  /** interestingpython.blogspot.com, KS calculation step by step (2025): KS 0.333 at 0.85. */
  @Test
  void ksOfTheTenObservationsExample() {
    double[] predicted = {0.95, 0.90, 0.85, 0.80, 0.70, 0.60, 0.40, 0.30, 0.20, 0.10};
    int[] bads = {1, 0, 1, 0, 0, 1, 0, 0, 1, 0};
    double[] scores = new double[10];
    boolean[] bad = new boolean[10];
    for (int i = 0; i < 10; i++) {
      scores[i] = -predicted[i];
      bad[i] = bads[i] == 1;
    }
    assertEquals(1.0 / 3, Ranking.of(scores, bad).ks(), 1e-12);
    // Pairs in order: the bads stand before 6, 5, 3 and 1 of the 6 goods.
    assertEquals(15.0 / 24, Ranking.of(scores, bad).auc(), 1e-12);
  }

  @Test
  void groupsRankAsTheirLines() {
    Ranking groups = Ranking.of(new double[] {1, 2, 3}, new double[] {2, 2, 0});
    Ranking lines =
        Ranking.of(
            new double[] {1, 1, 1, 2, 2, 2, 2, 3, 3, 3},
            new boolean[] {true, true, false, true, true, false, false, false, false, false});
    assertEquals(lines, groups);
  }

  @Test
  void goodnessOfFitAgreesWithASumByHandAndTheChiSquareTable() {
    // (15 − 10)² / (100·0.1·0.9) + (45 − 50)² / (100·0.5·0.5) = 2.7778 + 1
    List<Calibration.Band> bands =
        List.of(
            new Calibration.Band(0, 1, 100, 15, 0.1, 0.15),
            new Calibration.Band(1, 2, 100, 45, 0.5, 0.45),
            new Calibration.Band(2, 3, 0, 0, Double.NaN, Double.NaN));
    GoodnessOfFit fit = GoodnessOfFit.of(bands, false);
    assertEquals(3.777778, fit.statistic(), 1e-6);
    assertEquals(2, fit.degrees());
    // With two degrees of freedom the chance is exp(−x / 2).
    assertEquals(Math.exp(-3.777778 / 2), fit.p(), 1e-6);
    assertEquals(0, GoodnessOfFit.of(bands, true).degrees());
  }
}
