package org.limitdesk.domain.trend.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.domain.trend.alarm.Alarm.Past;

/**
 * A young month of opening that is worse than the ones before it were at the same age, by more than
 * the interval of the difference of two shares: small cohorts are not called out. The ones before
 * are the calendar months right before: where no line was opened in one of them, those before the
 * gap may be of other times and terms, and nothing is said.
 */
record CohortBeside(EarlyWarning terms) {
  /**
   * @param cohort the one that is looked at
   * @param peers the cohorts before it, the oldest first; not empty
   * @param month yyyymm, the last one that the curves know
   */
  Optional<Alarm> look(Cohort cohort, List<Cohort> peers, int month) {
    Point now = cohort.points().getLast();
    if (now.months() < terms.youngest()
        || now.months() > terms.oldest()
        || cohort.lines() < terms.lines()
        || !follows(cohort, peers)
        || peers.stream().anyMatch(peer -> peer.lines() < terms.lines())) {
      return Optional.empty();
    }
    List<Past> before = new ArrayList<>();
    List<Share> shares = new ArrayList<>();
    for (Cohort peer : peers) {
      OptionalDouble then = at(peer, now.months());
      if (then.isEmpty()) {
        return Optional.empty();
      }
      before.add(new Past(CalendarNumber.of(peer.opened()), then.getAsDouble()));
      shares.add(new Share(then.getAsDouble() * peer.lines(), peer.lines()));
    }
    return beside(cohort, month, Share.sum(shares), before);
  }

  /** Whether there is no month without lines among these; no two cohorts are of one month. */
  private static boolean follows(Cohort cohort, List<Cohort> peers) {
    return peers.getFirst().opened().plusMonths(peers.size()).equals(cohort.opened());
  }

  private Optional<Alarm> beside(Cohort cohort, int month, Share peers, List<Past> before) {
    Point now = cohort.points().getLast();
    double rate = now.rate();
    double apart = new Share(rate * cohort.lines(), cohort.lines()).over(peers).low();
    return apart > 0 && rate > peers.rate() * (1 + terms.excess())
        ? Optional.of(
            new Alarm(
                AlarmRule.COHORT,
                EarlyWarning.OPENED,
                cohort.opened().toString(),
                month,
                rate,
                peers.rate(),
                rate - apart,
                at(cohort, now.months() - 1).orElse(Double.NaN),
                before))
        : Optional.empty();
  }

  private static OptionalDouble at(Cohort cohort, int age) {
    return cohort.points().stream()
        .filter(point -> point.months() == age)
        .mapToDouble(Point::rate)
        .findFirst();
  }
}
