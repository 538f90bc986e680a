package org.limitdesk.bench.fit;

import java.util.List;

/**
 * The bins of one characteristic.
 *
 * @param edges where one bin ends and the next begins, rising; the first bin has no lower end
 * @param tallies one for each bin, from the lowest up
 * @param missing the lines without a value
 */
record Bins(int candidate, double[] edges, List<Tally> tallies, Tally missing, Tally all) {
  /** Fewer missing lines say nothing of what missing means. */
  private static final double LEAST_MISSING_SHARE = 0.01;

  /** The place of the bin, -1 for a missing value. */
  int bin(double value) {
    if (Double.isNaN(value)) {
      return -1;
    }
    int bin = 0;
    while (bin < edges.length && value >= edges[bin]) {
      bin++;
    }
    return bin;
  }

  /**
   * Weight of evidence, higher is better. A missing value is never better than 0, the average, and
   * is 0 where such values are rare.
   */
  double woe(int bin) {
    if (bin >= 0) {
      return tallies.get(bin).woe(all);
    }
    boolean rare = missing.lines() < LEAST_MISSING_SHARE * all.lines();
    return rare ? 0 : Math.min(0, missing.woe(all));
  }

  double informationValue() {
    double sum = woe(-1) == 0 ? 0 : missing.information(all);
    for (Tally tally : tallies) {
      sum += tally.information(all);
    }
    return sum;
  }
}
