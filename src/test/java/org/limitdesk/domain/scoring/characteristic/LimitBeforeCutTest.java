package org.limitdesk.domain.scoring.characteristic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.Lines;

/** A cut must not make its own line look worse. */
class LimitBeforeCutTest {
  private static double useAt(LineHistory line) {
    return new LineView(line).utilisation(0);
  }

  private static Lines cutInMarch2025() {
    return new Lines().change(20250315, 10_000, 5_000);
  }

  @Test
  void forTwelveMonthEndsTheLimitBeforeTheCutCounts() {
    assertEquals(0.4, useAt(cutInMarch2025().month(202503, 5_000, 4_000, 0).line()));
    assertEquals(0.4, useAt(cutInMarch2025().month(202602, 5_000, 4_000, 0).line()));
    assertEquals(0.8, useAt(cutInMarch2025().month(202603, 5_000, 4_000, 0).line()));
  }

  @Test
  void monthsBeforeTheCutKeepTheirOwnLimit() {
    LineHistory line =
        cutInMarch2025().month(202502, 8_000, 4_000, 0).month(202503, 5_000, 4_000, 0).line();
    assertEquals(0.5, new LineView(line).utilisation(1));
    assertEquals(0.4, new LineView(line).utilisation(0));
  }

  @Test
  void aCutSeenOnlyBetweenTwoMonthsCountsToo() {
    LineHistory line =
        new Lines().month(202511, 10_000, 4_000, 0).month(202602, 5_000, 4_000, 0).line();
    assertEquals(0.4, useAt(line));
  }

  @Test
  void ofSeveralLimitsTheGreatestCounts() {
    LineHistory twice =
        cutInMarch2025().change(20250901, 5_000, 4_000).month(202512, 4_000, 4_000, 0).line();
    assertEquals(0.4, useAt(twice));
    LineHistory raised = cutInMarch2025().month(202512, 16_000, 4_000, 0).line();
    assertEquals(0.25, useAt(raised));
    LineHistory late =
        cutInMarch2025().change(20250901, 5_000, 4_000).month(202604, 4_000, 4_000, 0).line();
    assertEquals(0.8, useAt(late));
  }

  @Test
  void aRaiseIsNoCut() {
    LineHistory line =
        new Lines().change(20260101, 5_000, 8_000).month(202602, 8_000, 4_000, 0).line();
    assertEquals(0.5, useAt(line));
  }
}
