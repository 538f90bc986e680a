package org.limitdesk.report.monthly;

import java.util.List;
import org.limitdesk.report.picture.Picture;

/**
 * A chart of a page before it is drawn.
 *
 * @param title what it shows, and in what
 * @param ticks what stands under each place; empty for nothing
 * @param rows of bars the lowest first
 */
public record ReportChart(String title, Kind kind, List<String> ticks, List<Row> rows) {
  public ReportChart {
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
  }

  /** How it is drawn. */
  public enum Kind {
    STACKED_BARS,
    LINES
  }

  /**
   * One row of values.
   *
   * @param colour {@code #rrggbb}
   * @param values a value a place, NaN for none
   * @param end the last value as a person reads it; empty where a legend names the row instead
   * @param isDashed whether it is there to compare with
   */
  public record Row(String name, String colour, List<Double> values, String end, boolean isDashed) {
    public Row {
      values = List.copyOf(values);
    }

    static Row of(String name, String colour, List<Double> values, String end) {
      return new Row(name, colour, values, end, false);
    }
  }

  /** Draws one in that many of a picture's units: reports know no toolkit that draws. */
  @FunctionalInterface
  public interface Draughtsman {
    Picture draw(ReportChart chart, double width, double height);
  }

  /** Whether a legend names its rows. */
  boolean hasLegend() {
    return rows.stream().allMatch(row -> row.end().isEmpty());
  }
}
