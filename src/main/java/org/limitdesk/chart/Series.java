package org.limitdesk.chart;

import java.util.List;

/**
 * One row of values.
 *
 * @param name what stands at its end
 * @param colour {@code #rrggbb}
 * @param values a value a month, NaN for none
 * @param endLabel its last value as a person reads it; empty for no label
 * @param stroke how it is drawn as a line
 */
public record Series(
    String name, String colour, List<Double> values, String endLabel, Stroke stroke) {
  public Series {
    values = List.copyOf(values);
  }

  /** How a line is drawn. */
  public enum Stroke {
    FULL,
    /** One of many. */
    THIN,
    /** It is there to compare with. */
    DASHED
  }

  /** A row in full. */
  public static Series of(String name, String colour, List<Double> values, String endLabel) {
    return new Series(name, colour, values, endLabel, Stroke.FULL);
  }

  /** The place of the last value; -1 where there is none. */
  int last() {
    for (int place = values.size() - 1; place >= 0; place--) {
      if (!Double.isNaN(values.get(place))) {
        return place;
      }
    }
    return -1;
  }
}
