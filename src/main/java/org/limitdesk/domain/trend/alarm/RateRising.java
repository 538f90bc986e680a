package org.limitdesk.domain.trend.alarm;

import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.alarm.Alarm.Past;

/**
 * 90+ by balance that rose every one of the last months, and by enough in all. The months follow
 * each other in the calendar: where the book lacks one, or has nothing open in it, what rose there
 * and when is not known, and nothing is said.
 */
record RateRising(EarlyWarning terms) implements Rule {
  @Override
  public Optional<Alarm> look(Watched months) {
    List<Past> series = months.rates(tally -> tally.rate90(Measure.BALANCE));
    int first = series.size() - 1 - terms.rises();
    if (first < 0 || series.getLast().month() != months.month()) {
      return Optional.empty();
    }
    List<Past> end = series.subList(first, series.size());
    double from = end.getFirst().value();
    double limit = from * (1 + terms.excess());
    return rises(end) && end.getLast().value() > limit && isByCount(months, end)
        ? Optional.of(
            months.alarm(
                AlarmRule.RATE_90_RISING,
                end.getLast(),
                from,
                limit,
                Watched.was(end),
                end.subList(0, end.size() - 1)))
        : Optional.empty();
  }

  private boolean isByCount(Watched months, List<Past> end) {
    int first = end.getFirst().month();
    MonthTally then =
        months.tallies().stream().filter(tally -> tally.month() == first).findFirst().orElseThrow();
    Share now = Share.of(months.tallies().getLast(), Bucket.M4);
    return months.isWhole()
        || now.some() >= terms.fewest() && now.over(Share.of(then, Bucket.M4)).low() > 0;
  }

  private static boolean rises(List<Past> months) {
    for (int i = 1; i < months.size(); i++) {
      Past before = months.get(i - 1);
      Past now = months.get(i);
      if (before.month() != CalendarNumber.monthBefore(now.month())
          || now.value() <= before.value()) {
        return false;
      }
    }
    return true;
  }
}
