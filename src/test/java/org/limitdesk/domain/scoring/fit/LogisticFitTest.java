package org.limitdesk.domain.scoring.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against a published fit, and against what must hold at a maximum. */
class LogisticFitTest {
  /** The hours of study and exams passed of Wikipedia's article on logistic regression. */
  private static final double[] HOURS = {
    0.50, 0.75, 1.00, 1.25, 1.50, 1.75, 1.75, 2.00, 2.25, 2.50, 2.75, 3.00, 3.25, 3.50, 4.00, 4.25,
    4.50, 4.75, 5.00, 5.50
  };

  private static final int[] PASSED = {0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1};

  private static boolean[] failed() {
    boolean[] failed = new boolean[PASSED.length];
    for (int i = 0; i < failed.length; i++) {
      failed[i] = PASSED[i] == 0;
    }
    return failed;
  }

  @Test
  void theExamsGiveThePublishedCoefficients() {
    LogisticFit fit = LogisticFit.of(new double[][] {HOURS}, failed(), 0);
    assertEquals(-4.0777, fit.intercept(), 0.00005);
    assertEquals(1.5046, fit.slope(0), 0.00005);
    assertEquals(-8.02988, fit.logLikelihood(), 0.000005);
  }

  @Test
  void linesOnWhichItDoesNotSettleAreRefusedInASentence() {
    double[][] same = {HOURS, HOURS};
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> LogisticFit.of(same, failed(), 0));
    assertTrue(refused.toString().contains("does not settle"), refused::toString);
  }

  @Test
  void aRidgePullsSlopesTowardsZeroAndLeavesTheIntercept() {
    LogisticFit free = LogisticFit.of(new double[][] {HOURS}, failed(), 0);
    LogisticFit held = LogisticFit.of(new double[][] {HOURS}, failed(), 5);
    assertTrue(held.slope(0) > 0 && held.slope(0) < free.slope(0));
    LogisticFit empty = LogisticFit.of(new double[0][], failed(), 5);
    assertEquals(0, empty.intercept(), 1e-12);
  }

  @Test
  void theScoreTestIsAboutTheGainOfAWeakColumn() {
    Random random = new Random(5);
    double[] first = random.doubles(4_000).map(each -> each - 0.5).toArray();
    double[] second = random.doubles(4_000).map(each -> each - 0.5).toArray();
    boolean[] bad = new boolean[4_000];
    for (int i = 0; i < bad.length; i++) {
      bad[i] = random.nextDouble() > 1 / (1 + Math.exp(-1 - first[i] - 0.4 * second[i]));
    }
    double[][] one = {first};
    LogisticFit fit = LogisticFit.of(one, bad, 0);
    LogisticFit both = LogisticFit.of(new double[][] {first, second}, bad, 0);
    double gain = 2 * (both.logLikelihood() - fit.logLikelihood());
    assertTrue(gain > 3, "gain " + gain);
    assertEquals(gain, new ScoreTest(one, bad, fit).gain(second), 0.02 * gain);
    double[] turned = java.util.Arrays.stream(second).map(each -> -each).toArray();
    assertEquals(0, new ScoreTest(one, bad, fit).gain(turned));
  }
}
