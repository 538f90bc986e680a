package org.limitdesk.chart;

import java.util.List;

/**
 * What values may be expected to lie in, month by month; drawn as a flat fill behind them.
 *
 * @param colour {@code #rrggbb}, drawn half transparent
 * @param low the least value of each month, NaN for none
 * @param high the greatest value of each month, NaN for none
 */
public record RangeBand(String colour, List<Double> low, List<Double> high) {
  /** No band. */
  public static final RangeBand NONE = new RangeBand("#000000", List.of(), List.of());

  public RangeBand {
    low = List.copyOf(low);
    high = List.copyOf(high);
  }

  boolean isThere() {
    return !high.isEmpty();
  }

  /** The greatest height that it reaches. */
  double top() {
    return high.stream()
        .mapToDouble(value -> value)
        .filter(value -> !Double.isNaN(value))
        .max()
        .orElse(0);
  }
}
