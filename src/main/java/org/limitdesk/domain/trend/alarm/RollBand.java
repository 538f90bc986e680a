package org.limitdesk.domain.trend.alarm;

import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.alarm.Alarm.Past;

/** What of a bucket went on, by balance, outside its band: above it, and of the book below, too. */
record RollBand(EarlyWarning terms, AlarmRule rule, Bucket from) implements Rule {
  @Override
  public Optional<Alarm> look(Watched months) {
    List<Past> series = months.flows(flow -> flow.onward(from, Measure.BALANCE));
    return terms.band(months, series).flatMap(band -> outside(months, series, band));
  }

  private Optional<Alarm> outside(Watched months, List<Past> series, Band band) {
    Past now = series.getLast();
    boolean isBelow = months.isWhole() && now.value() < band.low();
    boolean isAbove = now.value() > band.high() && isByCount(months);
    return isBelow || isAbove
        ? Optional.of(
            months.alarm(
                rule,
                now,
                band.mean(),
                isBelow ? band.low() : band.high(),
                Watched.was(series),
                terms.past(series)))
        : Optional.empty();
  }

  private boolean isByCount(Watched months) {
    List<Share> shares = months.flows().stream().map(flow -> Share.of(flow, from)).toList();
    return terms.isByCount(months, shares);
  }
}
