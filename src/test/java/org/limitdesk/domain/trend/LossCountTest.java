package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charge-offs against the average balance, as published series have them. */
class LossCountTest {
  private static final byte[] OPEN = {0, 0, 0, 0};
  private static final byte[] LAST_TWO_WRITTEN_OFF = {0, 0, 3, 3};
  private static final char[] CURRENT = {0, 0, 0, 0};

  private static List<MonthLoss> count(LossCount.Source losses, MonthColumns... months)
      throws IOException {
    return LossCount.of(Lines.book(months), losses, WholeBook.ONE).getFirst();
  }

  private static LossCount.Source in(int lossMonth, long[] chargedOff, long[] recovered) {
    return month ->
        month == lossMonth
            ? new MonthLosses(month, new int[] {2, 3}, chargedOff, recovered)
            : new MonthLosses(month, new int[0], new long[0], new long[0]);
  }

  /**
   * Capital One Financial Corporation, form 8-K of June and August 2010, exhibit 99.1, monthly
   * metrics of May and July in thousands: net principal charge-offs, average loans, annualised net
   * charge-off rate in percent.
   */
  @ParameterizedTest
  @CsvSource({
    "436187,55236333,9.48",
    "26910,17259296,1.87",
    "51322,7504004,8.21",
    "366838,54153628,8.13",
    "37357,17255091,2.60",
    "47384,7235056,7.86"
  })
  void publishedMonthlyRatesComeOut(long net, long average, double percent) throws IOException {
    long recovered = net / 3;
    MonthLoss loss =
        count(
                in(201005, new long[] {net + recovered, 0}, new long[] {0, recovered}),
                Lines.month(201004, CURRENT, OPEN, new long[] {average - 5000, 0, 0, 0}),
                Lines.month(201005, CURRENT, OPEN, new long[] {average + 5000, 0, 0, 0}))
            .getLast();
    LossPeriod period = LossPeriod.of(loss);
    assertEquals((double) average, period.average(Measure.BALANCE).orElseThrow());
    assertEquals(percent, period.net().orElseThrow() * 100, 0.005);
    assertTrue(period.gross(Measure.BALANCE).orElseThrow() > period.net().orElseThrow());
  }

  @Test
  void aQuarterTakesTheMeanOfItsMonthsAndFourPeriods() throws IOException {
    List<MonthLoss> months =
        count(
            in(202602, new long[] {600, 300}, new long[] {0, 90}),
            Lines.month(202512, CURRENT, OPEN, new long[] {10_000, 8_000, 1_000, 1_000}),
            Lines.month(202601, CURRENT, OPEN, new long[] {11_000, 9_000, 1_000, 1_000}),
            Lines.month(202602, CURRENT, LAST_TWO_WRITTEN_OFF, new long[] {12_000, 8_000, 0, 0}),
            Lines.month(202603, CURRENT, LAST_TWO_WRITTEN_OFF, new long[] {13_000, 9_000, 0, 0}));
    List<LossPeriod> quarters = LossPeriod.quarters(months);
    assertEquals(
        List.of("2025-Q4", "2026-Q1"), quarters.stream().map(LossPeriod::quarter).toList());
    assertFalse(quarters.getFirst().isWholeQuarter());
    LossPeriod quarter = quarters.getLast();
    assertTrue(quarter.isWholeQuarter());
    double average =
        ((20_000 + 22_000) / 2.0 + (22_000 + 20_000) / 2.0 + (20_000 + 22_000) / 2.0) / 3;
    assertEquals(average, quarter.average(Measure.BALANCE).orElseThrow(), 1e-9);
    assertEquals(900 * 4 / average, quarter.gross(Measure.BALANCE).orElseThrow(), 1e-12);
    assertEquals(810 * 4 / average, quarter.net().orElseThrow(), 1e-12);
    assertEquals(0.1, quarter.recoveryRate().orElseThrow(), 1e-12);
    double lines = ((4 + 4) / 2.0 + (4 + 2) / 2.0 + (2 + 2) / 2.0) / 3;
    assertEquals(2 * 4 / lines, quarter.gross(Measure.COUNT).orElseThrow(), 1e-12);
  }

  @Test
  void aMonthWithoutTheOneBeforeHasNoRate() throws IOException {
    List<MonthLoss> months =
        count(
            in(202603, new long[] {600, 300}, new long[] {0, 0}),
            Lines.month(202601, CURRENT, OPEN, new long[] {1, 1, 1, 1}),
            Lines.month(202603, CURRENT, LAST_TWO_WRITTEN_OFF, new long[] {1, 1, 0, 0}));
    for (MonthLoss month : months) {
      assertEquals(OptionalDouble.empty(), LossPeriod.of(month).gross(Measure.BALANCE));
    }
    assertEquals(900, months.getLast().chargedOff(Measure.BALANCE));
  }

  @Test
  void aLineWrittenOffWithoutAnAmountIsCountedAndSaid() throws IOException {
    MonthLoss loss =
        count(
                in(202602, new long[] {600, 0}, new long[] {0, 0}),
                Lines.month(202601, CURRENT, OPEN, new long[] {1, 1, 600, 300}),
                Lines.month(202602, CURRENT, LAST_TWO_WRITTEN_OFF, new long[] {1, 1, 0, 0}))
            .getLast();
    assertEquals(600, loss.chargedOff(Measure.BALANCE));
    assertEquals(2, loss.chargedOff(Measure.COUNT));
    assertEquals(1, loss.withoutAmount());
  }

  @Test
  void aCoLentLineCountsItsOwnShare() throws IOException {
    int[] own = new int[4];
    Arrays.fill(own, 30_000_000);
    long[] before = {1_000, 1_000, 1_000, 1_000};
    long[] after = {1_000, 1_000, 0, 0};
    MonthLoss loss =
        count(
                in(202602, new long[] {1_000, 1_000}, new long[] {10, 0}),
                new MonthColumns(202601, CURRENT, OPEN, before, before, own),
                new MonthColumns(202602, CURRENT, LAST_TWO_WRITTEN_OFF, after, after, own))
            .getLast();
    assertEquals(1_200, loss.opening(Measure.BALANCE));
    assertEquals(600, loss.closing(Measure.BALANCE));
    assertEquals(600, loss.chargedOff(Measure.BALANCE));
    assertEquals(3, loss.recovered(Measure.BALANCE));
  }
}
