package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Losses forecast from rolls, against the worked example of a supervisor. */
class LossForecastTest {
  private static final char[] DAYS = {0, 10, 40, 70, 100, 130, 160, 190};

  /** What of a bucket rolls on and what goes back to M0, weights by balance, to one month. */
  private static FlowRates flow(int to, double... onward) {
    int pairs = onward.length;
    char[] before = new char[2 * pairs];
    char[] after = new char[2 * pairs];
    long[] balance = new long[2 * pairs];
    for (int i = 0; i < pairs; i++) {
      before[2 * i] = DAYS[i];
      before[2 * i + 1] = DAYS[i];
      after[2 * i] = DAYS[i + 1];
      after[2 * i + 1] = DAYS[i == 0 ? 0 : i - 1];
      balance[2 * i] = Math.round(onward[i] * 1e12);
      balance[2 * i + 1] = Math.round((1 - onward[i]) * 1e12);
    }
    byte[] open = new byte[2 * pairs];
    return new FlowRates(
        RollMatrix.of(
            Lines.month(to - 1, before, open, balance),
            Lines.month(to, after, open, balance),
            BucketEdges.STANDARD));
  }

  private static MonthTally holds(long... balances) throws IOException {
    char[] days = new char[balances.length];
    System.arraycopy(DAYS, 0, days, 0, days.length);
    byte[] open = new byte[balances.length];
    return new Delinquency(BucketEdges.STANDARD).of(Lines.month(202603, days, open, balances));
  }

  /**
   * OCC, Comptroller's Handbook, Retail Lending Examination Procedures, Appendix G, step 3: what
   * stands at the end of December 2000, loss factors of 0.70, 20.61, 48.41, 72.12 and 100 percent,
   * losses of 6.9, 6.2, 5.7, 5.9 and 5.9, in all 30.6 or 2.93 percent. It writes off at 120 days,
   * so that everything past that goes on to be lost; its roll rates are the quotients of the
   * factors, and its total adds up the losses as they are printed.
   */
  @Test
  void theWorkedExampleOfTheHandbookComesOut() throws IOException {
    FlowRates rolls =
        flow(202603, 0.0070 / 0.2061, 0.2061 / 0.4841, 0.4841 / 0.7212, 0.7212, 1, 1, 1);
    LossForecast forecast =
        LossForecast.of(List.of(rolls), holds(98_740, 3_020, 1_180, 820, 590), Measure.BALANCE);
    double[] factors = {0.70, 20.61, 48.41, 72.12, 100};
    double[] losses = {6.9, 6.2, 5.7, 5.9, 5.9};
    for (int i = 0; i < losses.length; i++) {
      LossForecast.Link link = forecast.links().get(i);
      assertEquals(factors[i], link.factor().orElseThrow() * 100, 1e-6);
      assertEquals(losses[i], link.loss().orElseThrow() / 100, 0.05);
    }
    assertEquals(30.6, forecast.loss().orElseThrow() / 100, 0.1);
    assertEquals(2.93, forecast.rate().orElseThrow() * 100, 0.01);
  }

  @Test
  void ratesAreTheMeanOfTheMonths() throws IOException {
    LossForecast forecast =
        LossForecast.of(
            List.of(flow(202602, 0.02, 0.4, 1, 1, 1, 1, 1), flow(202603, 0.04, 0.2, 1, 1, 1, 1, 1)),
            holds(1_000_000),
            Measure.BALANCE);
    assertEquals(List.of(202602, 202603), forecast.months());
    assertEquals(0.03, forecast.links().getFirst().onward().orElseThrow(), 1e-9);
    assertEquals(1_000_000 * 0.03 * 0.3, forecast.loss().orElseThrow(), 1e-3);
  }

  @Test
  void aLinkThatIsNotKnownLeavesTheLossUnknownWhereSomethingIsHeld() throws IOException {
    FlowRates known = flow(202603, 0.02, 0.4, 0.6);
    List<LossForecast.Link> links = new ArrayList<>();
    links.addAll(
        LossForecast.of(List.of(known), holds(100, 0, 0, 0, 0, 0, 0, 7), Measure.BALANCE).links());
    assertTrue(links.getFirst().loss().isEmpty());
    assertEquals(7, links.getLast().loss().orElseThrow(), 1e-12);
    LossForecast onlyLost =
        LossForecast.of(List.of(known), holds(0, 0, 0, 0, 0, 0, 0, 7), Measure.BALANCE);
    assertEquals(7, onlyLost.loss().orElseThrow(), 1e-12);
    assertTrue(LossForecast.of(List.of(known), holds(100), Measure.BALANCE).loss().isEmpty());
  }

  @Test
  void laggedRatesLookBackOneTwoAndThreeMonths() throws IOException {
    List<MonthTally> months = new ArrayList<>();
    Delinquency count = new Delinquency(BucketEdges.STANDARD);
    byte[] open = new byte[4];
    char[] days = {0, 40, 70, 100};
    for (int i = 0; i < 4; i++) {
      long[] balances = {1_000L * (i + 1), 30, 20, 10};
      months.add(count.of(Lines.month(202512 + (i == 0 ? 0 : 88 + i), days, open, balances)));
    }
    LaggedRates lagged = new LaggedRates(months);
    MonthTally now = months.getLast();
    assertEquals(202603, now.month());
    assertEquals(60 / 3_060.0, lagged.rate30(now, Measure.BALANCE).orElseThrow(), 1e-12);
    assertEquals(30 / 2_060.0, lagged.rate60(now, Measure.BALANCE).orElseThrow(), 1e-12);
    assertEquals(10 / 1_060.0, lagged.rate90(now, Measure.BALANCE).orElseThrow(), 1e-12);
    assertEquals(3 / 4.0, lagged.rate30(now, Measure.COUNT).orElseThrow(), 1e-12);
    assertTrue(lagged.rate30(months.getFirst(), Measure.BALANCE).isEmpty());
  }
}
