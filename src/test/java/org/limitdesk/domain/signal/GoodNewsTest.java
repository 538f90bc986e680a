package org.limitdesk.domain.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.Row;

/** Debt that is paid down and income that comes back. */
class GoodNewsTest {
  private static final long PERCENT = 1_000_000;
  private static final Trigger DOWN = new DebtPaidDown(2, 50 * PERCENT, 100_000);
  private static final Trigger BACK = new IncomeRecovered(9, 3, 20 * PERCENT, 5 * PERCENT);

  @ParameterizedTest
  @CsvSource({
    "1000, 501, 0, none",
    "1000, 500, 0, positive",
    "1000, 0, 0, positive",
    "999, 0, 0, none",
    "1000, 2000, 0, none",
    "1000, 100, 1, none",
  })
  void debtIsPaidDownByItsShareOfALargeEnoughBalance(
      long before, long now, int dpd, String severity) {
    Lines line = Lines.line().months(2, 10_000, before).month(10_000, now, dpd);
    assertEquals(severity, Told.severity(DOWN, line));
  }

  @Test
  void debtPaidDownTellsBothBalancesAndNeedsTheMonthBefore() {
    Lines line = Lines.line().months(2, 10_000, 4_000).months(2, 10_000, 1_000);
    assertEquals(
        "positive 20260331 {balance=1000.00, balance_before=4000.00, gone=0.75, months=2}",
        Told.whole(DOWN, line));
    assertEquals("none", Told.whole(DOWN, Lines.line().month(10_000, 0, 0)));
    Lines gap = Lines.line().month(10_000, 4_000, 0).gap().gap().month(10_000, 0, 0);
    assertEquals("none", Told.whole(DOWN, gap));
  }

  @ParameterizedTest
  @CsvSource({
    "8000, 9500, positive",
    "8000, 9499, none",
    "8001, 9900, none",
    "2000, 12000, positive",
    "10000, 10000, none",
  })
  void incomeRecoversFromALowMean(long low, long now, String severity) {
    Lines line = Lines.line().withIncome(10_000).months(3, 100, 0).withIncome(low);
    line.months(3, 100, 0).withIncome(now).months(3, 100, 0);
    assertEquals(severity, Told.severity(BACK, line));
  }

  @Test
  void incomeThatIsNotKnownAtEitherEndRecoversNowhere() {
    Lines start = Lines.line().months(3, 100, 0).withIncome(100).months(3, 100, 0);
    assertEquals("none", Told.whole(BACK, start.withIncome(1_000).months(3, 100, 0)));
    Lines end = Lines.line().withIncome(1_000).months(3, 100, 0).withIncome(100).months(3, 100, 0);
    assertEquals("none", Told.whole(BACK, end.withIncome(Row.NONE).months(3, 100, 0)));
    assertEquals("none", Told.whole(BACK, Lines.line().withIncome(1_000).month(100, 0, 0)));
    Lines none = Lines.line().withIncome(0).months(9, 100, 0);
    assertEquals("none", Told.whole(BACK, none));
  }

  @Test
  void goodNewsCallsForNoLookAtACut() {
    Lines line = Lines.line().months(2, 10_000, 4_000).month(10_000, 0, 0);
    Signal signal = Triggers.signals(java.util.List.of(DOWN), line.view()).getFirst();
    assertFalse(signal.callsForALook());
  }
}
