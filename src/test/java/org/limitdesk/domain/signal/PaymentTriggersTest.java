package org.limitdesk.domain.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.Row;

/** Minimum payments, broken arrangements, and being on time. */
class PaymentTriggersTest {
  private static final Trigger MINIMUM =
      new MinimumPayments(105_000_000, new Marks(Marks.NEVER, 2, 4));
  private static final Trigger BROKEN = new BrokenArrangement(3, Severity.SEVERE);
  private static final Trigger ON_TIME = new OnTime(3, 2);

  @ParameterizedTest
  @CsvSource({
    "100, 100, warn",
    "100, 105, warn",
    "100, 106, none",
    "100, 0, warn",
    "0, 0, none",
    "4999, 4999, warn",
    "5000, 5000, none",
  })
  void paidUpToAFewHundredthsOverTheDueIsTheMinimum(long due, long paid, String severity) {
    Lines line = Lines.line().month(10_000, 5_000, 0).withPaid(due, paid).months(2, 10_000, 5_000);
    assertEquals(severity, Told.severity(MINIMUM, line));
  }

  @ParameterizedTest
  @CsvSource({"1, none", "2, warn", "3, warn", "4, severe", "9, severe"})
  void minimumPaymentsCountByMonthsInARow(int months, String severity) {
    Lines line = Lines.line().month(10_000, 5_000, 0).withPaid(100, 100);
    assertEquals(severity, Told.severity(MINIMUM, line.months(months, 10_000, 5_000)));
  }

  @Test
  void minimumPaymentsAreDatedWhenTheyCameToAsMuchAsNow() {
    Lines line = Lines.line().month(10_000, 5_000, 0).withPaid(100, 100).months(2, 10_000, 5_000);
    line.withPaid(100, 60).month(10_000, 5_000, 5);
    assertEquals(
        "warn 20260331 {months=3, partial=1, paid=260.00, due=100.00, balance=5000.00}",
        Told.whole(MINIMUM, line));
  }

  @Test
  void aMonthThatIsNotKnownOrMissingOrPaidWellBreaksTheRow() {
    Lines unknown = Lines.line().month(10_000, 5_000, 0).withPaid(100, 100).month(10_000, 5_000, 0);
    unknown.withPaid(100, Row.NONE).month(10_000, 5_000, 0);
    unknown.withPaid(100, 100);
    assertEquals("none", Told.severity(MINIMUM, unknown.month(10_000, 5_000, 0)));
    assertEquals("warn", Told.severity(MINIMUM, unknown.month(10_000, 5_000, 0)));
    Lines noDue = Lines.line().month(10_000, 5_000, 0).withPaid(Row.NONE, 100);
    assertEquals("none", Told.severity(MINIMUM, noDue.months(3, 10_000, 5_000)));
    Lines gap = Lines.line().withPaid(100, 100).months(2, 10_000, 5_000).gap();
    assertEquals("none", Told.severity(MINIMUM, gap.months(2, 10_000, 5_000)));
    Lines well = Lines.line().withPaid(100, 100).months(3, 10_000, 5_000).withPaid(100, 900);
    assertEquals("none", Told.severity(MINIMUM, well.month(10_000, 5_000, 0)));
  }

  @Test
  void oneMonthAloneDoesNotTellWhetherTheWholeDebtWasDue() {
    Lines line = Lines.line().withPaid(100, 100).month(10_000, 5_000, 0);
    assertEquals("none", Told.severity(MINIMUM, line));
    assertEquals("none", Told.severity(MINIMUM, line.month(10_000, 5_000, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "broken, 20260331, severe",
    "broken, 20260401, none",
    "broken, 20260101, severe",
    "broken, 20251231, none",
    "kept, 20260331, none",
    "active, 20260331, none",
  })
  void aBrokenArrangementCountsForSomeMonthsFromItsEnd(String state, int to, String severity) {
    Lines line = Lines.line().months(3, 10_000, 5_000);
    line.arrangement("extension", state, 20251101, to);
    assertEquals(severity, Told.severity(BROKEN, line));
  }

  @Test
  void theNewestBreachIsToldAndOneWithoutAnEndIsNot() {
    Lines line = Lines.line().months(3, 10_000, 5_000);
    line.arrangement("hold", "broken", 20260201, Row.NONE);
    assertEquals("none", Told.whole(BROKEN, line));
    line.arrangement("instalments", "broken", 20260105, 20260320);
    line.arrangement("extension", "broken", 20260102, 20260220);
    assertEquals(
        "severe 20260320 {kind=instalments, from=20260105, to=20260320}", Told.whole(BROKEN, line));
  }

  @Test
  void onTimeNeedsItsMonthsInARowAndSomethingOwed() {
    Lines line = Lines.line().months(2, 10_000, 500);
    assertEquals("none", Told.whole(ON_TIME, line));
    assertEquals(
        "positive 20260331 {months=3, owing=2}", Told.whole(ON_TIME, line.months(1, 1, 0)));
    assertEquals("none", Told.whole(ON_TIME, line.month(10_000, 0, 0)));
    assertEquals("none", Told.whole(ON_TIME, Lines.line().months(2, 100, 50).month(100, 50, 1)));
    Lines gap = Lines.line().months(2, 100, 50).gap().months(2, 100, 50);
    assertEquals("none", Told.whole(ON_TIME, gap));
    assertEquals(
        "positive 20260630 {months=3, owing=3}", Told.whole(ON_TIME, gap.month(100, 5, 0)));
  }

  @Test
  void onTimeIsDatedWhenTheRowWasLongEnoughFirst() {
    Lines line = Lines.line().month(100, 50, 9).months(8, 100, 50);
    assertEquals("positive 20260430 {months=3, owing=3}", Told.whole(ON_TIME, line));
  }
}
