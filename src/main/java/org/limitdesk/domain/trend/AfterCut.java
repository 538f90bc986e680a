package org.limitdesk.domain.trend;

import java.util.OptionalDouble;
import org.limitdesk.domain.Interval;

/**
 * How cut lines went on, beside comparable lines of the same month that were left alone: of the
 * same bucket, band of utilisation and {@link LimitBands band of limit} in the month before the
 * cut, weighted as those of the cut lines (direct standardisation). It shows a difference and no
 * cause: a line is cut for signals that a line like it does not have.
 *
 * <p>Of several months together a line counts in each month in which it was cut, or comparable. How
 * one line goes on is then told several times over, so that the intervals stand on the number of
 * different lines and not on that of the counts.
 *
 * @param lines cut lines that have comparable ones, counted in each month
 * @param alone cut lines that have none, and are left out
 * @param comparables how many comparable lines there are, counted in each month
 * @param different how many different lines the cut ones are that have comparable ones
 * @param differentComparables how many different lines the comparable ones are
 * @param stands on as much as so many unweighted different lines would the shares of the comparable
 *     ones stand: Kish's effective size (L. Kish, Survey Sampling, 1965), lessened as the different
 *     lines are fewer than the counts
 */
public record AfterCut(
    long lines,
    long alone,
    long comparables,
    long different,
    long differentComparables,
    double stands,
    Went cut,
    Went comparable) {

  /**
   * Where lines are some months after the month of the cut.
   *
   * @param over30 the share, by count, that is at M2 or worse, or charged off
   * @param gone the share, by count, that is closed, sold or missing
   * @param utilisation balance over limit of what is still open, by balance; empty without a limit
   * @param balance what of the balance before the cut is still owed by open lines, less 1; empty
   *     where nothing was owed
   */
  public record Went(
      double over30, double gone, OptionalDouble utilisation, OptionalDouble balance) {}

  /** The same counts, known to be of so many different lines. */
  AfterCut ofDifferent(long cutLines, long comparableLines) {
    double size = comparables == 0 ? 0 : stands * comparableLines / comparables;
    return new AfterCut(
        lines, alone, comparables, cutLines, comparableLines, size, cut, comparable);
  }

  /** The cut lines' share at 30+ less that of the comparable ones; 95 %, by different lines. */
  public Interval differenceOver30() {
    return difference(cut.over30(), comparable.over30());
  }

  /**
   * The cut lines' share that is gone less that of the comparable ones; 95 %, by different lines.
   */
  public Interval differenceGone() {
    return difference(cut.gone(), comparable.gone());
  }

  private Interval difference(double share, double other) {
    if (lines == 0 || stands <= 0) {
      return new Interval(-1, 1);
    }
    return Interval.ofDifference(
        share, Interval.around(share, (double) different), other, Interval.around(other, stands));
  }
}
