package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.AlarmRule;
import org.limitdesk.domain.trend.alarm.EarlyWarning;

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

  private static List<MonthTally> tallies(MonthColumns... months) throws IOException {
    return new Delinquency(BucketEdges.STANDARD).whole(Lines.book(months));
  }

  private static List<Alarm> alarms(MonthColumns... months) throws IOException {
    List<FlowRates> flows = new ArrayList<>();
    for (int i = 1; i < months.length; i++) {
      flows.add(new FlowRates(RollMatrix.of(months[i - 1], months[i], BucketEdges.STANDARD)));
    }
    return RULES.ofBook(tallies(months), flows);
  }

  private static List<AlarmRule> rules(MonthColumns... months) throws IOException {
    return alarms(months).stream().map(Alarm::rule).toList();
  }

  @Test
  void rateBeyondItsBandIsAnAlarmWithItsTrail() throws IOException {
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
  void rateWithinItsBandAndOneThatRoseByLittleAreNone() throws IOException {
    assertEquals(List.of(), rules(months(40, 10, 12, 10, 12, 10, 12, 10, 13)));
    assertFalse(
        rules(months(40, 100, 100, 100, 100, 100, 100, 100, 105)).contains(AlarmRule.RATE_30),
        "no deviation at all, but not a tenth more");
  }

  @Test
  void pastThatIsTooShortMakesNoBand() throws IOException {
    assertEquals(List.of(), rules(months(40, 10, 10, 10, 10, 10, 90)));
    assertEquals(List.of(), RULES.ofBook(List.of(), List.of()));
  }

  @Test
  void threeRisesInARowAreOneAlarmAndTwoAreNone() throws IOException {
    assertEquals(List.of(AlarmRule.RATE_90_RISING), rules(months(100, 10, 9, 10, 11, 12)));
    assertEquals(List.of(), rules(months(100, 10, 10, 10, 11, 12)));
    assertEquals(List.of(), rules(months(100, 1000, 900, 901, 902, 903)), "not a tenth in all");
  }

  @Test
  void inflowBeyondItsBandIsAnAlarm() throws IOException {
    assertEquals(List.of(AlarmRule.ROLL_M0), rules(months(5, 10, 20, 30, 40, 50, 60, 70, 80, 140)));
  }

  @Test
  void smallSegmentIsNotLookedAtAndALargeOneHasAWiderBand() throws IOException {
    List<MonthTally> some = tallies(months(40, 10, 12, 10, 12, 10, 12, 10, 16));
    Optional<Alarm> alarm = RULES.ofSegment("region", "east", some);
    assertEquals("east", alarm.orElseThrow().segment());
    assertTrue(alarm.orElseThrow().limit() > RULES.ofBook(some, List.of()).getFirst().limit());
    EarlyWarning large = new EarlyWarning(12, 6, 3, 4, 0.1, 3, LINES + 1, 3);
    assertEquals(Optional.empty(), large.ofSegment("region", "east", some));
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
  }

  @Test
  void theWholeBookComesFirstThenWhatIsMostTimesItsUsual() {
    Alarm book = new Alarm(AlarmRule.RATE_30, "", "", 202501, 0.02, 0.01, 0.015, List.of());
    Alarm twice = new Alarm(AlarmRule.RATE_30, "region", "b", 202501, 0.02, 0.01, 0.01, List.of());
    Alarm more = new Alarm(AlarmRule.RATE_30, "region", "a", 202501, 0.09, 0.01, 0.01, List.of());
    List<Alarm> all = new ArrayList<>(List.of(twice, more, book));
    all.sort(EarlyWarning.gravestFirst());
    assertEquals(List.of(book, more, twice), all);
  }
}
