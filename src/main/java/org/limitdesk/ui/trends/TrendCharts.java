package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.limitdesk.chart.ChartColours;
import org.limitdesk.chart.MonthChart;
import org.limitdesk.chart.Series;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.ui.kit.ChartLook;
import org.limitdesk.ui.kit.Palette;
import org.limitdesk.ui.kit.Texts;

/** Makes the charts of tallies: what a bar, a point and a tick are. */
final class TrendCharts {
  private static final int PERCENT = 100;

  private final Measure measure;
  private final Texts texts;
  private final Palette palette;

  TrendCharts(Measure measure, Texts texts, Palette palette) {
    this.measure = measure;
    this.texts = texts;
    this.palette = palette;
  }

  ChartColours colours() {
    return ChartLook.colours(palette);
  }

  /** In what the bars are written. */
  AmountUnit unit(List<MonthTally> months) {
    long greatest =
        months.stream()
            .mapToLong(month -> Band.STACK.stream().mapToLong(b -> b.amount(month, measure)).sum())
            .max()
            .orElse(0);
    return AmountUnit.of(greatest, measure, texts);
  }

  /** The overdue buckets of each month, the worst lowest. */
  MonthChart buckets(List<MonthTally> months) {
    AmountUnit unit = unit(months);
    List<Series> series = new ArrayList<>();
    for (Band band : Band.STACK) {
      List<Double> values = months.stream().map(m -> unit.in(band.amount(m, measure))).toList();
      String last = unit.written(band.amount(months.getLast(), measure), texts);
      series.add(Series.of(band.label(), palette.hex(band.colour()), values, last));
    }
    return new MonthChart(MonthChart.Kind.STACKED_BARS, ticks(months), series);
  }

  /**
   * The rates of each month, in percent.
   *
   * @param whole the whole book to compare a segment with; empty for no comparison
   */
  MonthChart rates(List<MonthTally> months, List<MonthTally> whole) {
    List<Series> series = new ArrayList<>();
    for (Band band : Band.OVERDUE) {
      series.add(line(band, months, band.label(), palette.hex(band.colour()), false));
    }
    if (!whole.isEmpty()) {
      String name = texts.text("trends.bookLine");
      series.add(line(Band.OVER_30, whole, name, palette.hex("-color-fg-muted"), true));
    }
    return new MonthChart(MonthChart.Kind.LINES, ticks(months), series);
  }

  private Series line(
      Band band, List<MonthTally> months, String name, String colour, boolean dashed) {
    List<Double> values = months.stream().map(m -> percent(band.rate(m, measure))).toList();
    OptionalDouble last = band.rate(months.getLast(), measure);
    String end = last.isPresent() ? texts.numbers().rate(last.getAsDouble(), 2) : "";
    return new Series(
        name, colour, values, end, dashed ? Series.Stroke.DASHED : Series.Stroke.FULL);
  }

  private static double percent(OptionalDouble rate) {
    return rate.isPresent() ? rate.getAsDouble() * PERCENT : Double.NaN;
  }

  private List<String> ticks(List<MonthTally> months) {
    return ChartLook.ticks(months.stream().map(MonthTally::month).toList(), texts.dates());
  }
}
