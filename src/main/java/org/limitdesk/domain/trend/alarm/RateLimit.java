package org.limitdesk.domain.trend.alarm;

import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.alarm.Alarm.Past;

/** 30+ by balance over the limit that the terms set, whatever it was before. */
record RateLimit(EarlyWarning terms) implements Rule {
  @Override
  public Optional<Alarm> look(Watched months) {
    List<Past> series = months.rates(tally -> tally.rate30(Measure.BALANCE));
    if (series.isEmpty()
        || series.getLast().month() != months.month()
        || series.getLast().value() <= terms.most()) {
      return Optional.empty();
    }
    List<Past> before = terms.past(series);
    double mean = before.stream().mapToDouble(Past::value).average().orElse(terms.most());
    return Optional.of(
        months.alarm(
            AlarmRule.RATE_30_LIMIT,
            series.getLast(),
            mean,
            terms.most(),
            Watched.was(series),
            before));
  }
}
