package org.limitdesk.domain.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.Row;

class CashOutTest {
  private static final long PERCENT = 1_000_000;
  private static final Trigger CASH_OUT =
      new CashOut(3, 10_000, 100_000, 50 * PERCENT, 80 * PERCENT, 80 * PERCENT, new Marks(1, 2, 3));

  /** Limit 10,000; owed 9,000 a month before; then so much paid, drawn at once and owed. */
  private static Lines cycle(long paid, long drawn, long balance, String payee) {
    Lines line = Lines.line().month(10_000, 9_000, 0).withPaid(500, paid);
    return line.month(10_000, balance, 0).draw(20260220, drawn, payee);
  }

  @ParameterizedTest
  @CsvSource({
    "4500, 4000, 8500, merchant, info",
    "4499, 4000, 8500, merchant, none",
    "5000, 4000, 8000, merchant, info",
    "5000, 4000, 7999, merchant, none",
    "5000, 3900, 8900, merchant, none",
    "4500, 4010, 8500, merchant, none",
    "4500, 4000, 8500, own_account, none",
    "4500, 4000, 8500, cash, none",
    "4500, 4000, 8500, other_lender, none",
  })
  void aCycleIsRepaidDrawnAgainInRoundSumsAtMerchantsAndFull(
      long paid, long drawn, long balance, String payee, String severity) {
    assertEquals(severity, Told.severity(CASH_OUT, cycle(paid, drawn, balance, payee)));
  }

  @Test
  void aRoundDrawBelowTheLeastAmountIsNoSign() {
    Lines line = Lines.line().month(1_200, 1_000, 0).withPaid(50, 500).month(1_200, 1_100, 0);
    assertEquals("none", Told.severity(CASH_OUT, line.draw(20260220, 900, "merchant")));
    assertEquals("info", Told.severity(CASH_OUT, line.draw(20260221, 1_000, "merchant")));
  }

  @ParameterizedTest
  @CsvSource({"1, info", "2, warn", "3, severe", "5, severe"})
  void cyclesCountWithinTheWindow(int cycles, String severity) {
    Lines line = Lines.line().month(10_000, 9_000, 0).withPaid(500, 5_000);
    for (int i = 0; i < cycles; i++) {
      line.month(10_000, 9_000, 0).draw(20260215 + 100 * i, 5_000, "merchant");
    }
    assertEquals(severity, Told.severity(CASH_OUT, line));
  }

  @Test
  void itIsDatedOnTheLastDrawAndForgottenAfterTheWindow() {
    Lines line = cycle(5_000, 2_000, 9_000, "merchant").draw(20260225, 3_000, "merchant");
    String told = "info 20260225 {cycles=1, draws=2, amount=5000.00, paid=5000.00, months=3}";
    assertEquals(told, Told.whole(CASH_OUT, line));
    assertEquals(told, Told.whole(CASH_OUT, line.withPaid(500, 500).months(2, 10_000, 8_500)));
    assertEquals("none", Told.whole(CASH_OUT, line.month(10_000, 8_500, 0)));
  }

  @Test
  void oneMonthAloneAndMonthsOfWhichLittleIsKnownSayNothing() {
    Lines one = Lines.line().withPaid(500, 5_000).month(10_000, 9_000, 0);
    assertEquals("none", Told.whole(CASH_OUT, one.draw(20260110, 5_000, "merchant")));
    assertEquals("none", Told.whole(CASH_OUT, cycle(Row.NONE, 5_000, 9_000, "merchant")));
    Lines noDraws = Lines.line().withPaid(500, 5_000).months(3, 10_000, 9_000);
    assertEquals("none", Told.whole(CASH_OUT, noDraws));
  }

  @Test
  void whoOwedNothingRepaidNothing() {
    Lines line = Lines.line().month(10_000, 0, 0).withPaid(500, 100);
    line.month(10_000, 9_000, 0).draw(20260220, 9_000, "merchant");
    assertEquals("none", Told.whole(CASH_OUT, line));
  }

  @Test
  void aLineThatIsFullOnlyByOurOwnCutIsNotNearItsLimit() {
    Lines cut = Lines.line().month(20_000, 9_000, 0).change(20260210, 20_000, 10_000);
    cut.withPaid(500, 5_000).month(10_000, 9_000, 0).draw(20260220, 5_000, "merchant");
    assertEquals("none", Told.whole(CASH_OUT, cut));
  }
}
