package org.limitdesk.domain.trend.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.alarm.Alarm.Past;

/**
 * The rules' terms, and the rules. A band is the mean of the months before and so many of their
 * standard deviations: a Shewhart limit (W. A. Shewhart, Economic Control of Quality of
 * Manufactured Product, 1931), which takes no trend and no season into account. The past of a rate
 * is its own best measure: books differ by more than any mark that could be given for all of them,
 * so a limit in per cent is off until somebody sets one.
 *
 * @param months of the past that make a band, at the most
 * @param least months of the past without which there is no band; two or more
 * @param deviations of the whole book's bands; three are left by chance once in some hundred months
 * @param segmentDeviations of the segments' bands, by balance and by count: there are many of them
 * @param excess how far from the usual rate it must be at least, as a share of that
 * @param rises calendar months in a row that 90+ must rise
 * @param lines of the smallest segment or cohort that is looked at
 * @param fewest lines that must be so far overdue, or have gone on, for a segment to be told of
 * @param youngest months on book of the youngest cohort that is looked at
 * @param oldest months on book of the oldest: what is known of a cohort by then is known
 * @param peers how many cohorts a cohort is held against: those of the calendar months right before
 *     it, 1 or more
 * @param echo how many times the whole book's rise a segment rose at the most, to be folded into
 *     the book's alarm: what rose by more may be why the book did
 * @param most 30+ by balance over which there is an alarm whatever was before, as a share; {@link
 *     #OFF} for none
 */
public record EarlyWarning(
    int months,
    int least,
    double deviations,
    double segmentDeviations,
    double excess,
    int rises,
    long lines,
    long fewest,
    int youngest,
    int oldest,
    int peers,
    double echo,
    double most) {
  /** No rate is over it. */
  public static final double OFF = 1;

  /** The field of an alarm on a month of opening. */
  public static final String OPENED = "vintage";

  /** As the program has it. */
  public static final EarlyWarning STANDARD =
      new EarlyWarning(12, 6, 3, 3.5, 0.1, 3, 300, 10, 3, 12, 3, 1.25, OFF);

  /** The same with a limit on 30+ by balance, as a share. */
  public EarlyWarning withMost(double share) {
    return new EarlyWarning(
        months,
        least,
        deviations,
        segmentDeviations,
        excess,
        rises,
        lines,
        fewest,
        youngest,
        oldest,
        peers,
        echo,
        share);
  }

  /** Of the whole book, or of a segment; nothing of a small one. */
  public List<Alarm> of(Watched watched) {
    return !watched.isWhole() && watched.lines() < lines
        ? List.of()
        : rules().flatMap(rule -> rule.look(watched).stream()).toList();
  }

  private Stream<Rule> rules() {
    return Stream.of(
        new RateBand(this),
        new RateLimit(this),
        new RateRising(this),
        new RollBand(this, AlarmRule.ROLL_M0, Bucket.M0),
        new RollBand(this, AlarmRule.ROLL_M1, Bucket.M1),
        new RollBand(this, AlarmRule.ROLL_M2, Bucket.M2));
  }

  /**
   * Of cohorts, each at its age in the month: one that is worse than those of the months of opening
   * right before it were then. One after a month in which no line was opened is not looked at.
   *
   * @param cohorts by count, ever, the oldest first; those opened before the book began left out
   * @param month yyyymm, the last one that the curves know
   */
  public List<Alarm> ofCohorts(List<Cohort> cohorts, int month) {
    CohortBeside rule = new CohortBeside(this);
    List<Alarm> found = new ArrayList<>();
    for (int i = peers; i < cohorts.size(); i++) {
      rule.look(cohorts.get(i), cohorts.subList(i - peers, i), month).ifPresent(found::add);
    }
    return found;
  }

  /** Alarms in their order, with those that only say the same again folded. */
  public List<Told> told(List<Alarm> alarms) {
    return Told.of(alarms, echo);
  }

  /**
   * Whether what a segment shows by balance is so by count, too, and of enough lines. Of the whole
   * book the balance alone counts.
   *
   * @param shares by month, rising
   */
  boolean isByCount(Watched watched, List<Share> shares) {
    Share now = shares.getLast();
    return watched.isWhole()
        || now.some() >= fewest && now.isBeyond(Share.sum(past(shares)), segmentDeviations);
  }

  /** The band of a series that ends with the month looked at; empty where it does not, or short. */
  Optional<Band> band(Watched watched, List<Past> series) {
    if (series.size() <= least || series.getLast().month() != watched.month()) {
      return Optional.empty();
    }
    double times = watched.isWhole() ? deviations : segmentDeviations;
    return Optional.of(Band.of(past(series), times, excess));
  }

  /** What the last value of a series is held against. */
  <T> List<T> past(List<T> series) {
    return series.subList(Math.max(0, series.size() - 1 - months), series.size() - 1);
  }
}
