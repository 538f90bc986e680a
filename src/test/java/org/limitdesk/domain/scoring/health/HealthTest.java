package org.limitdesk.domain.scoring.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against sums made by hand. */
class HealthTest {
  private static final boolean BAD = true;
  private static final boolean GOOD = false;

  @Test
  void aPerfectOrderHasAucAndKsOne() {
    Ranking ranking = Ranking.of(new double[] {3, 1, 2, 4}, new boolean[] {GOOD, BAD, BAD, GOOD});
    assertEquals(new Ranking(4, 2, 1, 1), ranking);
    assertEquals(1, ranking.gini());
  }

  @Test
  void theWrongOrderHasGiniMinusOne() {
    Ranking ranking = Ranking.of(new double[] {1, 2}, new boolean[] {GOOD, BAD});
    assertEquals(-1, ranking.gini());
    assertEquals(1, ranking.ks());
  }

  @Test
  void equalScoresAreOneGroupWhateverTheirOrder() {
    // Pairs: the bad at 1 is below 2 goods; the bad at 2 ties with one good and is below one.
    double[] scores = {1, 2, 2, 3};
    Ranking one = Ranking.of(scores, new boolean[] {BAD, BAD, GOOD, GOOD});
    Ranking two = Ranking.of(scores, new boolean[] {BAD, GOOD, BAD, GOOD});
    assertEquals(new Ranking(4, 2, 3.5 / 4, 0.5), one);
    assertEquals(one, two);
    Ranking all = Ranking.of(new double[] {5, 5, 5}, new boolean[] {BAD, GOOD, GOOD});
    assertEquals(new Ranking(3, 1, 0.5, 0), all);
  }

  @Test
  void aucIsTheShareOfPairsInOrder() {
    Random random = new Random(7);
    double[] scores = random.doubles(200).map(each -> Math.floor(each * 20)).toArray();
    boolean[] bad = new boolean[200];
    for (int i = 0; i < bad.length; i++) {
      bad[i] = random.nextDouble() > scores[i] / 25;
    }
    double pairs = 0;
    double ordered = 0;
    for (int i = 0; i < bad.length; i++) {
      for (int j = 0; j < bad.length; j++) {
        if (bad[i] && !bad[j]) {
          pairs++;
          ordered += scores[i] < scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
        }
      }
    }
    assertEquals(ordered / pairs, Ranking.of(scores, bad).auc(), 1e-12);
  }

  @Test
  void rankingNeedsGoodAndBadLines() {
    assertThrows(
        IllegalArgumentException.class, () -> Ranking.of(new double[] {1}, new boolean[] {BAD}));
  }

  @Test
  void psiAgreesWithASumByHand() {
    // (0.4 − 0.5)·ln(0.4/0.5) + (0.6 − 0.5)·ln(0.6/0.5) = 0.0223144 + 0.0182322
    assertEquals(0.0405465, Stability.psi(new long[] {50, 50}, new long[] {4, 6}), 1e-7);
    assertEquals(0, Stability.psi(new long[] {1, 2, 3}, new long[] {10, 20, 30}), 1e-15);
  }

  @Test
  void anEmptyBinCountsAsASmallShare() {
    double expected = (0.0001 - 0.5) * Math.log(0.0001 / 0.5) + (1 - 0.5) * Math.log(1 / 0.5);
    assertEquals(expected, Stability.psi(new long[] {5, 5}, new long[] {0, 10}), 1e-12);
    assertEquals(0, Stability.psi(new long[] {0, 10}, new long[] {0, 3}), 1e-15);
    assertThrows(
        IllegalArgumentException.class, () -> Stability.psi(new long[] {1}, new long[] {1, 2}));
    assertThrows(
        IllegalArgumentException.class, () -> Stability.psi(new long[] {0}, new long[] {1}));
  }

  @Test
  void aSmallShareThatIsNotEmptyCountsAsItIs() {
    double small = 1.0 / 100_000;
    double expected =
        (small - 0.5) * Math.log(small / 0.5) + (0.5 - small) * Math.log((1 - small) / 0.5);
    assertEquals(expected, Stability.psi(new long[] {5, 5}, new long[] {1, 99_999}), 1e-12);
  }

  @Test
  void calibrationComparesPredictedAndObservedByBand() {
    List<Calibration.Band> bands =
        Calibration.of(
            new double[] {500, 600},
            new double[] {499, 500, 599, 450},
            new double[] {0.5, 0.1, 0.3, 0.7},
            new boolean[] {BAD, GOOD, BAD, GOOD});
    assertEquals(new Calibration.Band(Double.NEGATIVE_INFINITY, 500, 2, 1, 0.6, 0.5), bands.get(0));
    assertEquals(new Calibration.Band(500, 600, 2, 1, 0.2, 0.5), bands.get(1));
    assertEquals(
        new Calibration.Band(600, Double.POSITIVE_INFINITY, 0, 0, Double.NaN, Double.NaN),
        bands.get(2));
  }
}
