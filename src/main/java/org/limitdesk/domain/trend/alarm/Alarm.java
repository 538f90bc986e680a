package org.limitdesk.domain.trend.alarm;

import java.util.List;

/**
 * Something that is beyond what its own past explains. Rates are shares, 0 to 1.
 *
 * @param field by which the segment is told apart; empty for the whole book, {@code vintage} for a
 *     month of opening
 * @param segment empty for the whole book
 * @param month yyyymm
 * @param value of that month
 * @param usual what it was before: the mean of its months, the rate before it rose, or the rate of
 *     the months of opening before
 * @param limit the alarm is beyond it
 * @param before the months that it was held against, rising
 */
public record Alarm(
    AlarmRule rule,
    String field,
    String segment,
    int month,
    double value,
    double usual,
    double limit,
    List<Past> before) {
  public Alarm {
    before = List.copyOf(before);
  }

  /**
   * A value of the past.
   *
   * @param month yyyymm; of a cohort the month of opening
   */
  public record Past(int month, double value) {}

  /** How many times the usual rate it is; infinite where that was 0. */
  public double times() {
    return usual == 0 ? Double.POSITIVE_INFINITY : value / usual;
  }
}
