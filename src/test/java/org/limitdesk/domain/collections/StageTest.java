package org.limitdesk.domain.collections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;

/** The stage of collections goes by the bucket, and a court makes any arrears late. */
class StageTest {
  @Test
  void aBucketIsInItsStage() {
    assertNull(Stage.of(Bucket.M0, false));
    assertEquals(Stage.EARLY, Stage.of(Bucket.M1, false));
    assertEquals(Stage.MID, Stage.of(Bucket.M2, false));
    assertEquals(Stage.MID, Stage.of(Bucket.M3, false));
    for (Bucket bucket : List.of(Bucket.M4, Bucket.M5, Bucket.M6, Bucket.M6_PLUS)) {
      assertEquals(Stage.LATE, Stage.of(bucket, false));
    }
  }

  @Test
  void arrearsBeforeACourtAreLateAndALineWithoutArrearsIsInNoStage() {
    assertEquals(Stage.LATE, Stage.of(Bucket.M1, true));
    assertNull(Stage.of(Bucket.M0, true));
  }

  @Test
  void linesThatAreClosedWrittenOffTransferredOrAbsentAreInNoStage() {
    char[] dpd = {45, 45, 45, 45, 45, MonthColumns.ABSENT, 0};
    byte[] status = {0, 1, 2, 3, 4, 0, 0};
    long[] none = new long[7];
    MonthColumns lines = new MonthColumns(202603, dpd, status, none, none, new int[7]);
    StageColumn stages = StageColumn.of(lines, BucketEdges.STANDARD, new BitSet());
    assertEquals(Stage.MID, stages.of(0));
    assertEquals(Stage.MID, stages.of(1));
    for (int key = 2; key < 9; key++) {
      assertNull(stages.of(key), "key " + key);
    }
  }

  @Test
  void aFlagStandsFromItsFirstDayToItsLast() {
    LocalDate from = LocalDate.of(2026, 3, 1);
    LocalDate to = LocalDate.of(2026, 3, 31);
    List<FlagSpan> spans =
        List.of(
            new FlagSpan(1, "litigation", from, to),
            new FlagSpan(2, "litigation", from, null),
            new FlagSpan(3, "fraud", from, null));
    assertEquals(bits(), FlagSpan.standing(spans, "litigation", from.minusDays(1)));
    assertEquals(bits(1, 2), FlagSpan.standing(spans, "litigation", from));
    assertEquals(bits(1, 2), FlagSpan.standing(spans, "litigation", to));
    assertEquals(bits(2), FlagSpan.standing(spans, "litigation", to.plusDays(1)));
  }

  private static BitSet bits(int... keys) {
    BitSet bits = new BitSet();
    for (int key : keys) {
      bits.set(key);
    }
    return bits;
  }

  @Test
  void whatForbidsACallComesBeforeWhatChangesWhatIsSaid() {
    for (Handling handling : Handling.values()) {
      boolean calls =
          List.of(Handling.PLAN, Handling.HARDSHIP, Handling.CONTACT).contains(handling);
      assertEquals(!calls, handling.forbids(), handling.code());
    }
    assertTrue(Handling.DECEASED.compareTo(Handling.NO_CONTACT) < 0);
    assertFalse(Handling.PLAN.forbids());
  }
}
