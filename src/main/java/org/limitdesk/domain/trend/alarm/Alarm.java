package org.limitdesk.domain.trend.alarm;

import java.util.List;
import org.limitdesk.domain.signal.Severity;

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
 * @param limit the alarm is beyond it: above, or, of a roll rate below its band, under it
 * @param was the same figure a month before; NaN where it is not known
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
    double was,
    List<Past> before) {
  private static final int SEVERE_FROM = 2;
  private static final double SEVERE_TIMES = 1.5;

  public Alarm {
    before = List.copyOf(before);
  }

  /**
   * A value of the past.
   *
   * @param month yyyymm; of a cohort the month of opening
   */
  public record Past(int month, double value) {}

  /** Whether it is of the whole book. */
  public boolean isOfAll() {
    return segment.isEmpty();
  }

  /**
   * Whether it is below its band: good news, or a file that lacks what should be in it, and either
   * is worth a look.
   */
  public boolean isBelow() {
    return value < limit;
  }

  /**
   * Info below its band, and warn above it; severe where the value is twice as far from the usual
   * one as its limit is, and half as much again as the usual one. What is over a limit that
   * somebody set is severe at twice that.
   */
  public Severity severity() {
    if (isBelow()) {
      return Severity.INFO;
    }
    boolean isSevere =
        rule == AlarmRule.RATE_30_LIMIT
            ? value >= SEVERE_FROM * limit
            : value - usual >= SEVERE_FROM * (limit - usual) && times() >= SEVERE_TIMES;
    return isSevere ? Severity.SEVERE : Severity.WARN;
  }

  /** Whether the figure is known to be as far out as it was a month before, or less. */
  public boolean isNoWorse() {
    return isBelow() ? value >= was : value <= was;
  }

  /** How many times the usual rate it is; infinite where that was 0. */
  public double times() {
    return usual == 0 ? Double.POSITIVE_INFINITY : value / usual;
  }
}
