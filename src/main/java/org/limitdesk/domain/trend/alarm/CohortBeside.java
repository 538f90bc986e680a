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
 * the interval of the difference of two shares: small cohorts are not called out.
 */
record CohortBeside(EarlyWarning terms) {
  /**
   * @param cohort with those that it is held against
   * @param month yyyymm, the last one that the curves know
   */
  Optional<Alarm> look(Cohort cohort, List<Cohort> peers, int month) {
    Point now = cohort.points().getLast();
    if (now.months() < terms.youngest()
        || now.months() > terms.oldest()
        || cohort.lines() < terms.lines()
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
