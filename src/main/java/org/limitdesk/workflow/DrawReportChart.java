package org.limitdesk.workflow;

import java.util.List;
import org.limitdesk.chart.ChartColours;
import org.limitdesk.chart.ChartPicture;
import org.limitdesk.chart.MonthChart;
import org.limitdesk.chart.RangeBand;
import org.limitdesk.chart.Series;
import org.limitdesk.report.monthly.ReportChart;
import org.limitdesk.report.monthly.ReportChart.Row;
import org.limitdesk.report.picture.Picture;

/** Draws the report's charts as those of the desk are drawn; no display is needed. */
final class DrawReportChart implements ReportChart.Draughtsman {
  /** The light palette of the desk: paper is white. */
  private static final ChartColours PAPER =
      new ChartColours("#ffffff", "#1b2128", "#56606b", "#e9edf1", "#1b2128");

  private static final double NO_LABELS = 8;
  private static final double GAPS = 36;
  private static final double LETTER = 7;
  private static final double WIDE_LETTER = 12.5;

  @Override
  public Picture draw(ReportChart chart, double width, double height) {
    List<Series> series = chart.rows().stream().map(DrawReportChart::series).toList();
    MonthChart data = new MonthChart(kind(chart), chart.ticks(), series, RangeBand.NONE);
    double right = chart.rows().stream().mapToDouble(DrawReportChart::room).max().orElse(NO_LABELS);
    return ChartPicture.bare(chart.title(), data, PAPER, right, width, height);
  }

  private static Series series(Row row) {
    Series.Stroke stroke = row.isDashed() ? Series.Stroke.DASHED : Series.Stroke.FULL;
    return new Series(row.name(), row.colour(), row.values(), row.end(), stroke);
  }

  private static MonthChart.Kind kind(ReportChart chart) {
    return switch (chart.kind()) {
      case LINES -> MonthChart.Kind.LINES;
      case STACKED_BARS -> MonthChart.Kind.STACKED_BARS;
    };
  }

  /** What the label at a row's end takes at the most. */
  private static double room(Row row) {
    return row.end().isEmpty()
        ? NO_LABELS
        : GAPS
            + (row.name() + row.end())
                .chars()
                .mapToDouble(letter -> letter < 0x2000 ? LETTER : WIDE_LETTER)
                .sum();
  }
}
