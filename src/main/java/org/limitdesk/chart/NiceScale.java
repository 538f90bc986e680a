package org.limitdesk.chart;

/**
 * An axis from 0 with round steps.
 *
 * @param decimals how many a step needs to be written
 */
public record NiceScale(double step, double top, int decimals) {
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};
  private static final int MOST_STEPS = 6;

  /** An axis that reaches at least that high, in at most six steps. */
  public static NiceScale upTo(double greatest) {
    if (greatest <= 0) {
      return new NiceScale(1, 1, 0);
    }
    int power = (int) Math.floor(Math.log10(greatest / MOST_STEPS));
    double unit = Math.pow(10, power);
    for (double step : STEPS) {
      if (step * unit * MOST_STEPS >= greatest) {
        double top = Math.ceil(greatest / (step * unit) - 1e-9) * step * unit;
        boolean quarters = step == 2.5;
        return new NiceScale(step * unit, top, Math.max(0, (quarters ? 1 : 0) - power));
      }
    }
    throw new IllegalStateException("no step reaches " + greatest);
  }

  /** Where an axis ends below 0, in whole steps; 0 where nothing is less. */
  public double bottom(double least) {
    return least < 0 ? -Math.ceil(-least / step - 1e-9) * step : 0;
  }

  /** As the ticks are written, for a decimal format. */
  public String pattern() {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }
}
