package org.limitdesk.chart;

import java.util.List;

/**
 * One row of values.
 *
 * @param name what stands at its end
 * @param colour {@code #rrggbb}
 * @param values a value a month, NaN for none
 * @param endLabel its last value as a person reads it; empty for none
 * @param dashed whether it is there to compare with
 */
public record Series(
    String name, String colour, List<Double> values, String endLabel, boolean dashed) {
  public Series {
    values = List.copyOf(values);
  }

  /** A row that is not there to compare with. */
  public static Series of(String name, String colour, List<Double> values, String endLabel) {
    return new Series(name, colour, values, endLabel, false);
  }
}
