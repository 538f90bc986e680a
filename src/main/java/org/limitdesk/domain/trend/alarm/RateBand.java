package org.limitdesk.domain.trend.alarm;

import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.alarm.Alarm.Past;

/** 30+ by balance over its band. Below it nothing is said: lines that were sold are no news. */
record RateBand(EarlyWarning terms) implements Rule {
  @Override
  public Optional<Alarm> look(Watched months) {
    List<Past> series = months.rates(tally -> tally.rate30(Measure.BALANCE));
    List<Share> shares = months.tallies().stream().map(t -> Share.of(t, Bucket.M2)).toList();
    return terms
        .band(months, series)
        .filter(band -> terms.isByCount(months, shares))
        .filter(band -> series.getLast().value() > band.high())
        .map(band ->
            months.alarm(
                AlarmRule.RATE_30,
                series.getLast(),
                band.mean(),
                band.high(),
                Watched.was(series),
                terms.past(series)));
  }
}
