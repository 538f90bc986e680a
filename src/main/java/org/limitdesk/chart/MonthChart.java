package org.limitdesk.chart;

import java.util.List;

/**
 * A chart over months, before it is drawn.
 *
 * @param ticks what stands under each month; empty for nothing
 * @param series of bars the lowest first
 * @param band behind the series, with a value or NaN for each month; {@link RangeBand#NONE} for
 *     none
 */
public record MonthChart(Kind kind, List<String> ticks, List<Series> series, RangeBand band) {
  /** A chart without a band. */
  public MonthChart(Kind kind, List<String> ticks, List<Series> series) {
    this(kind, ticks, series, RangeBand.NONE);
  }

  public MonthChart {
    ticks = List.copyOf(ticks);
    series = List.copyOf(series);
  }

  /** How it is drawn. */
  public enum Kind {
    STACKED_BARS,
    LINES
  }

  /** Whether there is a value at that mark. */
  public boolean has(Mark mark) {
    return mark.series() >= 0
        && mark.series() < series.size()
        && mark.place() >= 0
        && mark.place() < ticks.size()
        && !Double.isNaN(series.get(mark.series()).values().get(mark.place()));
  }

  /** The greatest height that anything in it reaches. */
  double top() {
    double top = band.top();
    for (int place = 0; place < ticks.size(); place++) {
      top = Math.max(top, kind == Kind.STACKED_BARS ? sumAt(place) : greatestAt(place));
    }
    return top;
  }

  /** The least height that a line reaches where that is below 0; else 0. */
  double bottom() {
    return kind == Kind.STACKED_BARS
        ? 0
        : series.stream()
            .flatMap(row -> row.values().stream())
            .filter(value -> !Double.isNaN(value))
            .mapToDouble(value -> value)
            .reduce(0, Math::min);
  }

  private double sumAt(int place) {
    return series.stream()
        .mapToDouble(row -> row.values().get(place))
        .filter(value -> !Double.isNaN(value))
        .sum();
  }

  private double greatestAt(int place) {
    return series.stream()
        .mapToDouble(row -> row.values().get(place))
        .filter(value -> !Double.isNaN(value))
        .max()
        .orElse(0);
  }
}
