package org.limitdesk.domain.scoring.fit;

import org.limitdesk.domain.scoring.health.Evidence;

/** Good and bad lines of a bin. */
record Tally(long goods, long bads) {
  static final Tally NONE = new Tally(0, 0);

  long lines() {
    return goods + bads;
  }

  double badRate() {
    return (double) bads / lines();
  }

  Tally plus(Tally other) {
    return new Tally(goods + other.goods, bads + other.bads);
  }

  /**
   * {@code ln(share of all goods / share of all bads)}.
   *
   * @param halves whether half a line is added to all counts, not only where one of them is 0
   */
  double woe(Tally all, boolean halves) {
    return halves
        ? StrictMath.log((goods + 0.5) / all.goods / ((bads + 0.5) / all.bads))
        : Evidence.woe((double) goods, (double) bads, (double) all.goods, (double) all.bads);
  }

  /** What the bin adds to the information value. */
  double information(Tally all, boolean halves) {
    return ((double) goods / all.goods - (double) bads / all.bads) * woe(all, halves);
  }

  /** Whether the bad rates of two bins differ by more than chance would (chi-square, 5 %). */
  boolean differs(Tally other) {
    Tally both = plus(other);
    double rate = both.badRate();
    double variance = rate * (1 - rate) * (1.0 / lines() + 1.0 / other.lines());
    double distance = badRate() - other.badRate();
    return distance * distance > 3.84 * variance;
  }
}
