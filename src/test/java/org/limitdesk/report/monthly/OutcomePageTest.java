package org.limitdesk.report.monthly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.domain.decision.OverrideOutcome.Compared;
import org.limitdesk.domain.decision.OverrideRate;

/** What the report calls worse or better stands apart by more than chance, and is no handful. */
class OutcomePageTest {
  private static String verdict(long bad, long lines, double others, long comparables) {
    return OutcomePage.verdict(
        new OverrideOutcome(
            new OverrideRate(bad, lines), new Compared(others, comparables), comparables, 0));
  }

  @Test
  void aHandfulTellsNothingApartWhateverItsShare() {
    assertEquals("few", verdict(9, 9, 0.05, 500));
    assertEquals("few", verdict(30, 40, 0.05, 9));
  }

  @Test
  void whatStandsApartIsToldAndWhatDoesNotIsLeftOpen() {
    assertEquals("worse", verdict(30, 40, 0.05, 500));
    assertEquals("better", verdict(1, 200, 0.4, 500));
    assertEquals("open", verdict(3, 40, 0.07, 500));
  }
}
