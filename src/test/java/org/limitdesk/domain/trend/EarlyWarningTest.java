package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.AlarmRule;
import org.limitdesk.domain.trend.alarm.EarlyWarning;
import org.limitdesk.domain.trend.alarm.Told;
import org.limitdesk.domain.trend.alarm.Watched;

/** Each rule on months of a thousand lines, reckoned by hand. */
class EarlyWarningTest {
  private static final int LINES = 1_000;
  private static final YearMonth FIRST = YearMonth.of(2025, 1);
  private static final EarlyWarning RULES = EarlyWarning.STANDARD;

  /** A month in which so many lines have so many days, and the others none. */
  private static MonthColumns month(int place, int overdue, int days) {
    char[] dpd = new char[LINES];
    long[] balance = new long[LINES];
    Arrays.fill(dpd, 0, overdue, (char) days);
    Arrays.fill(balance, 100_00);
    return Lines.month(CalendarNumber.of(FIRST.plusMonths(place)), dpd, new byte[LINES], balance);
  }

  private static MonthColumns[] months(int days, int... overdue) {
    return IntStream.range(0, overdue.length)
        .mapToObj(place -> month(place, overdue[place], days))
        .toArray(MonthColumns[]::new);
  }

  /** The months as those of a segment, or of the whole book where it has no name. */
  private static Watched watched(String segment, MonthColumns... months) {
    Delinquency delinquency = new Delinquency(BucketEdges.STANDARD);
    List<FlowRates> flows = new ArrayList<>();
    for (int i = 1; i < months.length; i++) {
      flows.add(new FlowRates(RollMatrix.of(months[i - 1], months[i], BucketEdges.STANDARD)));
    }
    return new Watched(
        segment.isEmpty() ? "" : "region",
        segment,
        Arrays.stream(months).map(delinquency::of).toList(),
        flows);
  }

  private static List<Alarm> alarms(MonthColumns... months) {
    return RULES.of(watched("", months));
  }

  private static List<AlarmRule> rules(MonthColumns... months) {
    return alarms(months).stream().map(Alarm::rule).toList();
  }

  @Test
  void rateBeyondItsBandIsAnAlarmWithItsTrail() {
    Alarm alarm = alarms(months(40, 10, 12, 10, 12, 10, 12, 10, 16)).getFirst();
    assertEquals(AlarmRule.RATE_30, alarm.rule());
    assertEquals(202508, alarm.month());
    assertEquals(0.016, alarm.value(), 1e-12);
    double mean = 76 / 7_000.0;
    assertEquals(mean, alarm.usual(), 1e-12);
    double squares = 4 * Math.pow(0.010 - mean, 2) + 3 * Math.pow(0.012 - mean, 2);
    assertEquals(mean + 3 * Math.sqrt(squares / 6), alarm.limit(), 1e-12);
    assertEquals(7, alarm.before().size());
    assertEquals(new Alarm.Past(202501, 0.01), alarm.before().getFirst());
  }

  @Test
  void rateWithinItsBandAndOneThatRoseByLittleAreNone() {
    assertEquals(List.of(), rules(months(40, 10, 12, 10, 12, 10, 12, 10, 13)));
    assertFalse(
        rules(months(40, 100, 100, 100, 100, 100, 100, 100, 105)).contains(AlarmRule.RATE_30),
        "no deviation at all, but not a tenth more");
  }

  @Test
  void pastThatIsTooShortMakesNoBand() {
    assertEquals(List.of(), rules(months(40, 10, 10, 10, 10, 10, 90)));
  }

  @Test
  void threeRisesInARowAreOneAlarmAndTwoAreNone() {
    assertEquals(List.of(AlarmRule.RATE_90_RISING), rules(months(100, 10, 9, 10, 11, 12)));
    assertEquals(List.of(), rules(months(100, 10, 10, 10, 11, 12)));
    assertEquals(List.of(), rules(months(100, 1000, 900, 901, 902, 903)), "not a tenth in all");
  }

  @Test
  void risesWithAGapInTheCalendarAreNotInARow() {
    int[] overdue = {10, 9, 10, 11, 12};
    for (int gap = 1; gap < overdue.length; gap++) {
      MonthColumns[] months = new MonthColumns[overdue.length];
      for (int i = 0; i < months.length; i++) {
        months[i] = month(i < gap ? i : i + 1, overdue[i], 100);
      }
      List<AlarmRule> expected = gap == 1 ? List.of(AlarmRule.RATE_90_RISING) : List.of();
      assertEquals(expected, rules(months), "a month is lacking before that of place " + gap);
    }
  }

  @Test
  void inflowBeyondItsBandIsAnAlarm() {
    assertEquals(List.of(AlarmRule.ROLL_M0), rules(months(5, 10, 20, 30, 40, 50, 60, 70, 80, 140)));
  }

  @Test
  void inflowUnderItsBandIsToldOfTheBookAlone() {
    MonthColumns[] months = months(5, 10, 20, 30, 40, 50, 60, 70, 80, 80);
    Alarm alarm = alarms(months).getFirst();
    assertEquals(AlarmRule.ROLL_M0, alarm.rule());
    assertEquals(0, alarm.value());
    assertTrue(alarm.limit() > 0 && alarm.limit() < alarm.usual());
    assertEquals(Severity.INFO, alarm.severity());
    assertEquals(List.of(), RULES.of(watched("east", months)));
  }

  @Test
  void rollsOfM1AndM2AreLookedAtEach() {
    int[] days = {40, 70};
    AlarmRule[] rules = {AlarmRule.ROLL_M1, AlarmRule.ROLL_M2};
    for (int i = 0; i < days.length; i++) {
      MonthColumns from = month(0, 100, days[i] - 30);
      List<FlowRates> flows = new ArrayList<>();
      for (int month = 1; month <= 8; month++) {
        // Of a hundred lines 20 go on, 21 in every other month, and 60 in the last one.
        MonthColumns to = month(month, month == 8 ? 60 : 20 + month % 2, days[i]);
        flows.add(new FlowRates(RollMatrix.of(from, to, BucketEdges.STANDARD)));
      }
      Watched watched = new Watched("", "", watched("", month(8, 0, 0)).tallies(), flows);
      assertEquals(List.of(rules[i]), RULES.of(watched).stream().map(Alarm::rule).toList());
      assertEquals(0.6, RULES.of(watched).getFirst().value(), 1e-12);
      Watched calm =
          new Watched("", "", watched("", month(7, 0, 0)).tallies(), flows.subList(0, 7));
      assertEquals(List.of(), RULES.of(calm));
    }
  }

  @Test
  void segmentMustBeLargeAndBeyondWhatChanceGivesToSoManyLines() {
    MonthColumns[] some = months(40, 10, 12, 10, 12, 10, 12, 10, 16);
    assertTrue(rules(some).contains(AlarmRule.RATE_30));
    assertEquals(List.of(), RULES.of(watched("east", some)), "16 of 1,000 are chance");
    MonthColumns[] many = months(40, 10, 12, 10, 12, 10, 12, 10, 24);
    Alarm alarm = RULES.of(watched("east", many)).getFirst();
    assertEquals("region", alarm.field());
    assertEquals("east", alarm.segment());
    assertTrue(alarm.limit() > alarms(many).getFirst().limit(), "there are many segments");
    assertEquals(List.of(), with(LINES + 1, 10).of(watched("east", many)), "too small");
    assertEquals(List.of(), with(LINES, 25).of(watched("east", many)), "too few lines over 30");
  }

  private static EarlyWarning with(long lines, long fewest) {
    return new EarlyWarning(12, 6, 3, 3.5, 0.1, 3, lines, fewest, 3, 12, 3, 1.25, EarlyWarning.OFF);
  }

  @Test
  void segmentIsNotToldOfForTheSakeOfOneLargeLine() {
    MonthColumns[] months = months(40, 10, 12, 10, 12, 10, 12, 10, 12);
    months[7].balance()[0] = 10_000_00;
    assertEquals(List.of(AlarmRule.RATE_30), rules(months));
    assertEquals(List.of(), RULES.of(watched("east", months)));
  }

  @Test
  void ninetyPlusOfASegmentMustRiseBeyondChance() {
    MonthColumns[] slowly = months(100, 10, 11, 12, 13);
    assertEquals(List.of(AlarmRule.RATE_90_RISING), rules(slowly));
    assertEquals(List.of(), RULES.of(watched("east", slowly)));
    Alarm alarm = RULES.of(watched("east", months(100, 10, 20, 30, 40))).getFirst();
    assertEquals(AlarmRule.RATE_90_RISING, alarm.rule());
    assertEquals(Severity.SEVERE, alarm.severity());
    assertEquals(0.03, alarm.was(), 1e-12);
  }

  @Test
  void limitInPerCentIsLookedAtOnlyWhereItIsSet() {
    MonthColumns[] months = months(40, 14, 16);
    assertEquals(List.of(), rules(months));
    Alarm alarm = RULES.withMost(0.015).of(watched("", months)).getFirst();
    assertEquals(AlarmRule.RATE_30_LIMIT, alarm.rule());
    assertEquals(0.015, alarm.limit(), 1e-12);
    assertEquals(0.014, alarm.usual(), 1e-12);
    assertEquals(Severity.WARN, alarm.severity());
    assertEquals(List.of(), RULES.withMost(0.016).of(watched("", months)), "not over it");
    Alarm twice = RULES.withMost(0.008).of(watched("", months)).getFirst();
    assertEquals(Severity.SEVERE, twice.severity());
    assertFalse(twice.isBelow());
  }

  private static Cohort cohort(int place, long lines, double... rates) {
    List<Point> points =
        IntStream.range(0, rates.length).mapToObj(i -> new Point(i, rates[i])).toList();
    return new Cohort(FIRST.plusMonths(place), lines, 0, false, points);
  }

  private static List<Cohort> cohorts(long lines, double last) {
    return List.of(
        cohort(0, 1_000, 0, 0, 0.01, 0.02, 0.03, 0.04, 0.05),
        cohort(1, 1_000, 0, 0, 0.01, 0.02, 0.03, 0.04),
        cohort(2, 1_000, 0, 0, 0.01, 0.02, 0.03),
        cohort(3, lines, 0, 0, 0.01, last));
  }

  @Test
  void cohortIsHeldAgainstThoseBeforeItAtTheSameAge() {
    Alarm alarm = RULES.ofCohorts(cohorts(1_000, 0.06), 202507).getFirst();
    assertEquals(AlarmRule.COHORT, alarm.rule());
    assertEquals("2025-04", alarm.segment());
    assertEquals(0.02, alarm.usual(), 1e-12);
    Interval apart =
        Interval.ofDifference(
            0.06, Interval.around(0.06, 1_000), 0.02, Interval.around(0.02, 3_000));
    assertEquals(0.06 - apart.low(), alarm.limit(), 1e-12);
    assertEquals(List.of(), RULES.ofCohorts(cohorts(1_000, 0.025), 202507), "could be chance");
    assertEquals(List.of(), RULES.ofCohorts(cohorts(299, 0.06), 202507), "too few lines");
    assertEquals(0.01, alarm.was(), 1e-12);
  }

  @Test
  void cohortIsLookedAtWhileItIsYoungAndWhereAllItsPeersAreKnown() {
    assertEquals(1, RULES.ofCohorts(cohorts(1_000, 0.06), 202507).size());
    EarlyWarning younger = new EarlyWarning(12, 6, 3, 3.5, 0.1, 3, 300, 10, 1, 2, 3, 1.25, 1);
    assertEquals(List.of(), younger.ofCohorts(cohorts(1_000, 0.06), 202507));
    EarlyWarning older = new EarlyWarning(12, 6, 3, 3.5, 0.1, 3, 300, 10, 4, 12, 3, 1.25, 1);
    assertEquals(List.of(), older.ofCohorts(cohorts(1_000, 0.06), 202507));
    List<Cohort> unknown = new ArrayList<>(cohorts(1_000, 0.06));
    unknown.set(0, cohort(0, 1_000, 0, 0, 0.01));
    assertEquals(List.of(), RULES.ofCohorts(unknown, 202507));
  }

  @Test
  void cohortAfterAMonthWithoutOneIsHeldAgainstNone() {
    List<Cohort> cohorts = new ArrayList<>();
    cohorts.add(cohort(0, 1_000, 0, 0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06));
    cohorts.add(cohort(2, 1_000, 0, 0, 0.01, 0.02, 0.03, 0.04));
    cohorts.add(cohort(3, 1_000, 0, 0, 0.01, 0.02, 0.03));
    cohorts.add(cohort(4, 1_000, 0, 0, 0.01, 0.06));
    assertEquals(List.of(), RULES.ofCohorts(cohorts, 202508), "none was opened in 2025-02");
    cohorts.set(0, cohort(1, 1_000, 0, 0, 0.01, 0.02, 0.03, 0.04, 0.05));
    assertEquals(1, RULES.ofCohorts(cohorts, 202508).size());
  }

  private static Alarm alarm(String segment, double value, double limit) {
    String field = segment.isEmpty() ? "" : "region";
    return new Alarm(
        AlarmRule.RATE_30, field, segment, 202501, value, 0.01, limit, Double.NaN, List.of());
  }

  @Test
  void segmentThatOnlyMovesWithTheBookIsFoldedIntoItsAlarm() {
    Alarm book = alarm("", 0.02, 0.015);
    Alarm echo = alarm("a", 0.024, 0.013);
    Alarm narrow = alarm("b", 0.024, 0.0115);
    Alarm wide = alarm("c", 0.026, 0.02);
    assertEquals(
        List.of(
            new Told(book, List.of(echo)), new Told(narrow, List.of()), new Told(wide, List.of())),
        RULES.told(List.of(echo, wide, narrow, book)));
    assertEquals(List.of(new Told(echo, List.of())), RULES.told(List.of(echo)));
  }

  @Test
  void theWholeBookComesFirstThenTheGraverThenWhatIsMostTimesItsUsual() {
    Alarm book = alarm("", 0.011, 0.0105);
    Alarm warn = alarm("a", 0.05, 0.04);
    Alarm severe = alarm("b", 0.03, 0.015);
    Alarm more = alarm("c", 0.04, 0.02);
    assertEquals(
        List.of(book, more, severe, warn),
        RULES.told(List.of(warn, severe, more, book)).stream().map(Told::alarm).toList());
  }

  @Test
  void severeIsTwiceAsFarAsTheLimitAndHalfAsMuchAgain() {
    assertEquals(Severity.WARN, alarm("", 0.0149, 0.012).severity());
    assertEquals(Severity.SEVERE, alarm("", 0.015, 0.012).severity());
    assertEquals(Severity.WARN, alarm("", 0.019, 0.015).severity());
    assertEquals(Severity.INFO, alarm("", 0.001, 0.005).severity());
  }
}
