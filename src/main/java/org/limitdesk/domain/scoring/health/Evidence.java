package org.limitdesk.domain.scoring.health;

/**
 * Weight of evidence, {@code ln(share of all goods / share of all bads)}, and the information value
 * that it adds up to. Where a bin has no good or no bad lines, half a line is added to both counts.
 */
public final class Evidence {
  private static final double HALF = 0.5;

  private Evidence() {}

  /** The weight of a bin; above 0 where it holds more of the goods than of the bads. */
  public static double woe(double goods, double bads, double allGoods, double allBads) {
    double added = goods > 0 && bads > 0 ? 0 : HALF;
    return StrictMath.log((goods + added) / allGoods / ((bads + added) / allBads));
  }

  /** What a bin adds to the information value. */
  public static double information(double goods, double bads, double allGoods, double allBads) {
    return (goods / allGoods - bads / allBads) * woe(goods, bads, allGoods, allBads);
  }

  /**
   * The information value of all bins.
   *
   * @throws IllegalArgumentException unless there are good and bad lines, in the same bins
   */
  public static double value(double[] goods, double[] bads) {
    double allGoods = sum(goods);
    double allBads = sum(bads);
    if (goods.length != bads.length || !(allGoods > 0) || !(allBads > 0)) {
      throw new IllegalArgumentException("good and bad lines are needed, in the same bins");
    }
    double value = 0;
    for (int i = 0; i < goods.length; i++) {
      value += information(goods[i], bads[i], allGoods, allBads);
    }
    return value;
  }

  static double sum(double[] counts) {
    double sum = 0;
    for (double count : counts) {
      sum += count;
    }
    return sum;
  }
}
