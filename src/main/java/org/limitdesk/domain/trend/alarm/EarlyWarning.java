package org.limitdesk.domain.trend.alarm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.domain.trend.alarm.Alarm.Past;

/**
 * The rules. A band is the mean of the months before and so many of their standard deviations: a
 * Shewhart limit (W. A. Shewhart, Economic Control of Quality of Manufactured Product, 1931), which
 * takes no trend and no season into account. A cohort is held against the three before it at the
 * same age by the interval of the difference of two shares, so that small ones are not called out.
 *
 * @param months of the past that make a band, at the most
 * @param least months of the past without which there is no band
 * @param deviations of the whole book's bands
 * @param segmentDeviations of the segments' bands: there are many of them
 * @param excess how far over the usual rate it must be at least, as a share of that
 * @param rises months in a row that 90+ must rise
 * @param lines of the smallest segment or cohort that is looked at
 * @param youngest months on book of the youngest cohort that is looked at
 */
public record EarlyWarning(
    int months,
    int least,
    double deviations,
    double segmentDeviations,
    double excess,
    int rises,
    long lines,
    int youngest) {
  /** As the program has it. */
  public static final EarlyWarning STANDARD = new EarlyWarning(12, 6, 3, 4, 0.1, 3, 300, 3);

  private static final int PEERS = 3;

  /**
   * Of the whole book.
   *
   * @param tallies its months, rising; the last one is looked at
   * @param flows into them, rising
   */
  public List<Alarm> ofBook(List<MonthTally> tallies, List<FlowRates> flows) {
    List<Alarm> found = new ArrayList<>();
    rate30("", "", tallies, deviations).ifPresent(found::add);
    rising(tallies).ifPresent(found::add);
    if (!tallies.isEmpty()) {
      int month = tallies.getLast().month();
      roll(AlarmRule.ROLL_M0, Bucket.M0, month, flows).ifPresent(found::add);
      roll(AlarmRule.ROLL_M1, Bucket.M1, month, flows).ifPresent(found::add);
      roll(AlarmRule.ROLL_M2, Bucket.M2, month, flows).ifPresent(found::add);
    }
    return found;
  }

  /** Of one segment, whose months are those of the book; nothing of a small one. */
  public Optional<Alarm> ofSegment(String field, String segment, List<MonthTally> tallies) {
    return tallies.isEmpty() || tallies.getLast().total(Measure.COUNT) < lines
        ? Optional.empty()
        : rate30(field, segment, tallies, segmentDeviations);
  }

  private Optional<Alarm> rate30(
      String field, String segment, List<MonthTally> tallies, double sigmas) {
    List<Past> series = series(tallies, tally -> tally.rate30(Measure.BALANCE), MonthTally::month);
    return band(AlarmRule.RATE_30, field, segment, last(tallies), series, sigmas);
  }

  private static int last(List<MonthTally> tallies) {
    return tallies.isEmpty() ? 0 : tallies.getLast().month();
  }

  private static <T> List<Past> series(
      List<T> months, Function<T, OptionalDouble> rate, Function<T, Integer> month) {
    List<Past> series = new ArrayList<>();
    for (T each : months) {
      rate.apply(each).ifPresent(value -> series.add(new Past(month.apply(each), value)));
    }
    return series;
  }

  private Optional<Alarm> roll(AlarmRule rule, Bucket from, int month, List<FlowRates> flows) {
    List<Past> series =
        series(flows, flow -> flow.onward(from, Measure.BALANCE), flow -> flow.rolls().after());
    return band(rule, "", "", month, series, deviations);
  }

  /** Whether the last value is that of the month, and beyond the band of those before it. */
  private Optional<Alarm> band(
      AlarmRule rule, String field, String segment, int month, List<Past> series, double sigmas) {
    if (series.isEmpty() || series.getLast().month() != month) {
      return Optional.empty();
    }
    List<Past> before = series.subList(Math.max(0, series.size() - 1 - months), series.size() - 1);
    if (before.size() < least) {
      return Optional.empty();
    }
    double mean = before.stream().mapToDouble(Past::value).average().orElse(0);
    double squares = before.stream().mapToDouble(each -> Math.pow(each.value() - mean, 2)).sum();
    double deviation = Math.sqrt(squares / (before.size() - 1));
    double limit = Math.max(mean + sigmas * deviation, mean * (1 + excess));
    double value = series.getLast().value();
    return value > limit
        ? Optional.of(new Alarm(rule, field, segment, month, value, mean, limit, before))
        : Optional.empty();
  }

  private Optional<Alarm> rising(List<MonthTally> tallies) {
    List<Past> series = series(tallies, tally -> tally.rate90(Measure.BALANCE), MonthTally::month);
    if (series.size() <= rises || series.getLast().month() != last(tallies)) {
      return Optional.empty();
    }
    List<Past> end = series.subList(series.size() - 1 - rises, series.size());
    for (int i = 1; i < end.size(); i++) {
      if (end.get(i).value() <= end.get(i - 1).value()) {
        return Optional.empty();
      }
    }
    double from = end.getFirst().value();
    double limit = from * (1 + excess);
    double value = end.getLast().value();
    return value > limit
        ? Optional.of(
            new Alarm(
                AlarmRule.RATE_90_RISING,
                "",
                "",
                last(tallies),
                value,
                from,
                limit,
                end.subList(0, end.size() - 1)))
        : Optional.empty();
  }

  /**
   * Of cohorts, each at its age in the month: one that is worse than the three before it were at
   * that age.
   *
   * @param cohorts by count, ever, the oldest first; those opened before the book began left out
   * @param month yyyymm, the last one that the curves know
   */
  public List<Alarm> ofCohorts(List<Cohort> cohorts, int month) {
    List<Alarm> found = new ArrayList<>();
    for (int i = PEERS; i < cohorts.size(); i++) {
      cohort(cohorts.get(i), cohorts.subList(i - PEERS, i), month).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Alarm> cohort(Cohort cohort, List<Cohort> peers, int month) {
    int age = cohort.points().getLast().months();
    if (age < youngest || cohort.lines() < lines) {
      return Optional.empty();
    }
    List<Past> before = new ArrayList<>();
    long all = 0;
    double bad = 0;
    for (Cohort peer : peers) {
      OptionalDouble then = at(peer, age);
      if (then.isPresent() && peer.lines() >= lines) {
        before.add(new Past(CalendarNumber.of(peer.opened()), then.getAsDouble()));
        all += peer.lines();
        bad += then.getAsDouble() * peer.lines();
      }
    }
    if (before.size() < PEERS) {
      return Optional.empty();
    }
    double rate = cohort.points().getLast().rate();
    double usual = bad / all;
    Interval apart =
        Interval.ofDifference(
            rate,
            Interval.around(rate, (double) cohort.lines()),
            usual,
            Interval.around(usual, (double) all));
    boolean isWorse = apart.low() > 0 && rate > usual * (1 + excess);
    return isWorse
        ? Optional.of(
            new Alarm(
                AlarmRule.COHORT,
                "vintage",
                cohort.opened().toString(),
                month,
                rate,
                usual,
                rate - apart.low(),
                before))
        : Optional.empty();
  }

  private static OptionalDouble at(Cohort cohort, int age) {
    return cohort.points().stream()
        .filter(point -> point.months() == age)
        .mapToDouble(Point::rate)
        .findFirst();
  }

  /** The whole book first, then by how many times the usual rate each is. */
  public static Comparator<Alarm> gravestFirst() {
    return Comparator.comparing((Alarm each) -> !each.segment().isEmpty())
        .thenComparing(Comparator.comparingDouble(Alarm::times).reversed())
        .thenComparing(Alarm::rule)
        .thenComparing(Alarm::segment);
  }
}
