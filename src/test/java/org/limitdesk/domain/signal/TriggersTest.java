package org.limitdesk.domain.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.cluster.CellKind;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.domain.cluster.ClusterTerms;
import org.limitdesk.domain.cluster.Clusters;
import org.limitdesk.domain.trend.Bucket;

class TriggersTest {
  private static final long PERCENT = 1_000_000;

  private static final Trigger OVERDUE = new Overdue(new Marks(Marks.NEVER, 1, 2));
  private static final Trigger WORSE = new RolledWorse(Bucket.M1, Severity.SEVERE);
  private static final Trigger SPIKE =
      new UtilisationSpike(3, 60 * PERCENT, new Marks(Marks.NEVER, 30 * PERCENT, 50 * PERCENT));
  private static final Trigger INCOME =
      new IncomeDecline(9, 3, new Marks(Marks.NEVER, 20 * PERCENT, 35 * PERCENT));
  private static final Trigger LENDERS =
      new MultiLender(new Marks(Marks.NEVER, 6, 9), 6, new Marks(Marks.NEVER, 3, 5));
  private static final Trigger MISUSE =
      new MisuseOfFunds(
          3,
          Set.of("securities", "property", "gambling", "other_lender"),
          50_000,
          new Marks(Marks.NEVER, 10 * PERCENT, 30 * PERCENT));
  private static final Trigger FLAGGED =
      new Flagged(Map.of("fraud", Severity.SEVERE, "hardship", Severity.INFO));

  private static final Trigger CLUSTER = new Cluster(ClusterTerms.STANDARD, Severity.WARN);

  private static String told(Trigger trigger, Lines line) {
    List<Signal> signals = Triggers.signals(List.of(trigger), line.view());
    return signals.isEmpty() ? "none" : told(signals.getFirst());
  }

  private static String told(Signal signal) {
    return signal.severity().code() + " " + signal.dated() + " " + signal.evidence();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 0 0|none",
        "0 0 1|warn 20260331 {bucket=M1, dpd=1}",
        "0 30 30|warn 20260228 {bucket=M1, dpd=30}",
        "0 1 31|severe 20260331 {bucket=M2, dpd=31}",
        "0 45 31|severe 20260228 {bucket=M2, dpd=31}",
        "95 65 35|severe 20260131 {bucket=M2, dpd=35}",
        "40 0 40|severe 20260331 {bucket=M2, dpd=40}",
        "0 0 181|severe 20260331 {bucket=M6+, dpd=181}",
      })
  void overdueIsDatedWhenItsBucketWasEntered(String days, String told) {
    assertEquals(told, told(OVERDUE, overdue(days)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 10|none",
        "20 10|none",
        "20 30|none",
        "20 31|severe 20260228 {bucket_before=M1, bucket=M2, dpd_before=20, dpd=31}",
        "0 31|severe 20260228 {bucket_before=M0, bucket=M2, dpd_before=0, dpd=31}",
        "10 40 70|severe 20260331 {bucket_before=M2, bucket=M3, dpd_before=40, dpd=70}",
      })
  void rolledWorseComparesWithTheMonthBefore(String days, String told) {
    assertEquals(told, told(WORSE, overdue(days)));
  }

  private static Lines overdue(String days) {
    Lines line = Lines.line();
    for (String dpd : days.split(" ")) {
      line.month(10_000, 5_000, Integer.parseInt(dpd));
    }
    return line;
  }

  @Test
  void aMonthThatTheBookLacksBreaksARun() {
    Lines gapped = Lines.line().month(1000, 500, 10).gap().month(1000, 500, 40);
    assertEquals("none", told(WORSE, gapped));
    assertEquals("severe 20260331 {bucket=M2, dpd=40}", told(OVERDUE, gapped));
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 5900, none",
    "3100, 6000, none",
    "3000, 6000, warn",
    "3000, 7999, warn",
    "3000, 8000, severe",
    "6000, 10000, warn",
    "9000, 12000, warn",
  })
  void useSpikesAgainstTheMonthsBefore(long before, long now, String severity) {
    Lines line = Lines.line().months(5, 10_000, before).month(10_000, now, 0);
    assertEquals(severity, told(SPIKE, line).split(" ")[0]);
  }

  @Test
  void aSpikeTellsBothUsesAndWhenItBegan() {
    Lines line = Lines.line().months(3, 10_000, 2_000).months(2, 10_000, 9_000);
    assertEquals(
        "warn 20260430 {utilisation=0.9, utilisation_before=0.4333, rise=0.4667, months=3,"
            + " balance=9000.00, limit=10000.00}",
        told(SPIKE, line));
  }

  @Test
  void oneMonthAloneHasNothingToRiseFrom() {
    assertEquals("none", told(SPIKE, Lines.line().month(10_000, 10_000, 0)));
    assertEquals(
        "none", told(SPIKE, Lines.line().months(2, 100, 0).gap().gap().gap().month(100, 90, 0)));
  }

  @Test
  void ourOwnCutIsNoSpikeForTwelveMonthsNorWhenTheyEnd() {
    Lines cut = Lines.line().months(2, 20_000, 6_000).change(20260315, 20_000, 8_000);
    for (int month = 0; month < 16; month++) {
      cut.month(8_000, 6_000, 0);
      assertEquals("none", told(SPIKE, cut), "month " + month);
    }
    Lines other = Lines.line().months(2, 20_000, 6_000).months(1, 20_000, 15_000);
    assertEquals("warn", told(SPIKE, other).split(" ")[0]);
  }

  @Test
  void aCutThatIsOnlySeenBetweenTwoMonthsCountsTheSame() {
    Lines cut = Lines.line().months(2, 20_000, 6_000).month(8_000, 6_000, 0);
    assertEquals("none", told(SPIKE, cut));
    assertEquals(1, cut.view().cuts().size());
    assertEquals(20260331, cut.view().cuts().getFirst().at());
    cut.change(20260310, 20_000, 8_000);
    assertEquals(1, cut.view().cuts().size());
    assertEquals(20260310, cut.view().cuts().getFirst().at());
  }

  @ParameterizedTest
  @CsvSource({"8001, none", "8000, warn", "6501, warn", "6500, severe", "0, severe", "12000, none"})
  void incomeDeclineComparesBothEndsOfTheWindow(long now, String severity) {
    Lines line =
        Lines.line().withIncome(10_000).months(6, 100, 0).withIncome(now).months(3, 100, 0);
    assertEquals(severity, told(INCOME, line).split(" ")[0]);
  }

  @Test
  void incomeThatIsNotKnownDeclinesNowhere() {
    Lines line = Lines.line().months(6, 100, 0).withIncome(1_000).months(3, 100, 0);
    assertEquals("none", told(INCOME, line));
    Lines gone =
        Lines.line().withIncome(1_000).months(6, 100, 0).withIncome(Row.NONE).months(3, 1, 0);
    assertEquals("none", told(INCOME, gone));
    Lines some = Lines.line().withIncome(900).month(100, 0, 0).withIncome(Row.NONE).months(7, 1, 0);
    some.withIncome(450).month(100, 0, 0);
    assertEquals(
        "severe 20260930 {income=450.00, income_before=900.00, decline=0.5, months=9}",
        told(INCOME, some));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, none",
    "6, 6, warn",
    "9, 9, severe",
    "0, 2, none",
    "0, 3, warn",
    "0, 5, severe",
    "5, 9, severe",
    "9, 5, none",
  })
  void lendersCountByLevelAndByRise(long before, long now, String severity) {
    Lines line =
        Lines.line().withLenders(before).months(2, 100, 0).withLenders(now).month(100, 0, 0);
    assertEquals(severity, told(LENDERS, line).split(" ")[0]);
  }

  @Test
  void lendersBeforeTheWindowAreForgottenAndUnknownOnesAreNone() {
    Lines slow = Lines.line().withLenders(1).month(100, 0, 0).withLenders(4).months(7, 100, 0);
    assertEquals("none", told(LENDERS, slow));
    assertEquals("none", told(LENDERS, Lines.line().months(3, 100, 0)));
    Lines rose = Lines.line().withLenders(2).months(2, 100, 0).withLenders(5).months(2, 100, 0);
    assertEquals(
        "warn 20260331 {lenders=5, lenders_before=2, rise=3, months=6}", told(LENDERS, rose));
  }

  @ParameterizedTest
  @CsvSource({
    "merchant, 9000, gambling, 999, none",
    "merchant, 9000, gambling, 1000, warn",
    "merchant, 7000, other_lender, 3000, severe",
    "merchant, 100, securities, 499, none",
    "merchant, 100, property, 500, severe",
    "merchant, 1000, own_account, 90000, none",
    "own_account, 90000, gambling, 500, severe",
    "cash, 9000, gambling, 1000, warn",
  })
  void misuseIsAShareOfTheDrawsThatTellSomething(
      String payee, long amount, String bad, long misused, String severity) {
    Lines line = Lines.line().months(3, 10_000, 5_000);
    line.draw(20260105, amount, payee).draw(20260331, misused, bad);
    assertEquals(severity, told(MISUSE, line).split(" ")[0]);
  }

  @Test
  void misuseIsDatedOnItsLastDrawWithinTheWindow() {
    Lines line = Lines.line().months(4, 10_000, 5_000);
    line.draw(20260131, 9_000, "gambling").draw(20260201, 600, "gambling");
    line.draw(20260210, 400, "securities").draw(20260301, 1_000, "merchant");
    assertEquals(
        "severe 20260210 {amount=1000.00, draws=2, share=0.5, months=3, gambling=600.00,"
            + " securities=400.00}",
        told(MISUSE, line));
    assertEquals("none", told(MISUSE, line.months(2, 10_000, 5_000)));
  }

  @Test
  void theGravestFlagThatStandsIsTold() {
    Lines line = Lines.line().months(2, 100, 0).flag("hardship", 20260110, Row.NONE);
    assertEquals("info 20260110 {flag=hardship, from=20260110}", told(FLAGGED, line));
    line.flag("fraud", 20260105, 20260227).flag("staff", 20260101, Row.NONE);
    assertEquals("info 20260110 {flag=hardship, from=20260110}", told(FLAGGED, line));
    line.flag("fraud", 20260220, 20260228);
    assertEquals("severe 20260220 {flag=fraud, from=20260220}", told(FLAGGED, line));
  }

  @Test
  void everyLineOfAFlaggedCellIsMarkedInThoseMonthsAndNoOther() {
    Clusters clusters = new Clusters(List.of(cell(202602, true), cell(202603, true)));
    Lines line = Lines.line().months(2, 100, 0);
    line.region = "East";
    line.industry = "Textiles";
    String told =
        "warn 20260228 {by=region_industry, cell=East × Textiles, lines=1400, inflow=33,"
            + " expected=11, high=19, p=0.00000053, adjusted_p=0.00011}";
    assertEquals(told, inCluster(line, clusters));
    assertEquals(told.replace("20260228", "20260331"), inCluster(line.months(1, 100, 0), clusters));
    assertEquals("none", inCluster(line.months(1, 100, 0), clusters));
    assertEquals("none", inCluster(line, new Clusters(List.of(cell(202604, false)))));
    line.industry = "Schools";
    assertEquals("none", inCluster(line, new Clusters(List.of(cell(202604, true)))));
    line.industry = null;
    assertEquals("none", inCluster(line, new Clusters(List.of(cell(202604, true)))));
  }

  private static CellMonth cell(int month, boolean flagged) {
    CellMonth.Test test = new CellMonth.Test(11.25, 5, 19, 5.3e-7, 0.000112, flagged);
    return new CellMonth(
        CellKind.REGION_INDUSTRY, "East × Textiles", month, 1400, 33, 0, 1430, 0, test);
  }

  private static String inCluster(Lines line, Clusters clusters) {
    List<Signal> signals = Triggers.signals(List.of(CLUSTER), line.view(clusters));
    return signals.isEmpty() ? "none" : told(signals.getFirst());
  }

  @ParameterizedTest
  @CsvSource({"SUSPENDED, 1", "CLOSED, 0", "CHARGED_OFF, 0", "TRANSFERRED, 0"})
  void aLineThatLeftRaisesNothing(LineStatus status, int signals) {
    Lines line = Lines.line().withStatus(status).month(100, 50, 10);
    assertEquals(signals, Triggers.signals(List.of(OVERDUE), line.view()).size());
  }

  @Test
  void everyTriggerHasItsCodeAndGoodNewsComesLast() {
    assertTrue(Trigger.class.isSealed());
    assertEquals(Triggers.CODES.size(), Trigger.class.getPermittedSubclasses().length);
    assertEquals(Triggers.CODES.size(), Set.copyOf(Triggers.CODES).size());
    assertEquals(
        List.of("on_time", "debt_paid_down", "income_recovered"),
        Triggers.CODES.subList(Triggers.CODES.size() - 3, Triggers.CODES.size()));
  }
}
