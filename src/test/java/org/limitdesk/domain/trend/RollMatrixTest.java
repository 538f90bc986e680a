package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.limitdesk.domain.money.Fen;

/** Eight lines, one for each way that a line can go, and one that was not open. */
class RollMatrixTest {
  private static final char NONE = MonthColumns.ABSENT;

  private static final RollMatrix ROLLS =
      RollMatrix.of(
          month(
              202602,
              new char[] {0, 0, 10, 10, 40, 100, 0, 0},
              new byte[] {0, 0, 0, 0, 1, 0, 0, 2},
              new long[] {100, 200, 300, 400, 500, 600, 700, 800}),
          month(
              202603,
              new char[] {0, 5, 40, 0, 0, 0, NONE, 0},
              new byte[] {0, 0, 0, 0, 2, 3, 0, 0},
              new long[] {90, 210, 320, 0, 0, 0, 0, 800}),
          BucketEdges.STANDARD);

  private static MonthColumns month(int month, char[] dpd, byte[] status, long[] balance) {
    int[] own = new int[dpd.length];
    java.util.Arrays.fill(own, (int) Fen.WHOLE);
    return new MonthColumns(month, dpd, status, balance, balance, own);
  }

  @Test
  void lineWeighsWhatItOwedBefore() {
    assertEquals(100, ROLLS.to(Bucket.M0, Bucket.M0, Measure.BALANCE));
    assertEquals(200, ROLLS.to(Bucket.M0, Bucket.M1, Measure.BALANCE));
    assertEquals(300, ROLLS.to(Bucket.M1, Bucket.M2, Measure.BALANCE));
    assertEquals(1, ROLLS.to(Bucket.M1, Bucket.M2, Measure.COUNT));
  }

  @Test
  void everyOtherEndIsToldApart() {
    assertEquals(400, ROLLS.to(Bucket.M1, RollEnd.PAID_OFF, Measure.BALANCE));
    assertEquals(500, ROLLS.to(Bucket.M2, RollEnd.CLOSED, Measure.BALANCE));
    assertEquals(600, ROLLS.to(Bucket.M4, RollEnd.CHARGED_OFF, Measure.BALANCE));
    assertEquals(700, ROLLS.to(Bucket.M0, RollEnd.MISSING, Measure.BALANCE));
    assertEquals(0, ROLLS.to(Bucket.M0, RollEnd.TRANSFERRED, Measure.COUNT));
  }

  @Test
  void lineThatWasNotOpenIsInNoRow() {
    long all = Bucket.ALL.stream().mapToLong(from -> ROLLS.from(from, Measure.COUNT)).sum();
    assertEquals(7, all);
  }

  @Test
  void everyRowAddsToOneOrHoldsNothing() {
    for (Measure measure : Measure.values()) {
      for (Bucket from : Bucket.ALL) {
        double sum = 0;
        for (Bucket to : Bucket.ALL) {
          sum += ROLLS.share(from, to, measure).orElse(0);
        }
        for (RollEnd to : RollEnd.values()) {
          sum += ROLLS.share(from, to, measure).orElse(0);
        }
        assertEquals(ROLLS.from(from, measure) == 0 ? 0 : 1, sum, 1e-12);
      }
    }
    assertTrue(ROLLS.share(Bucket.M6, Bucket.M6, Measure.COUNT).isEmpty());
  }
}
