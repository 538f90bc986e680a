package org.limitdesk.domain.scoring.fit;

import java.util.List;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Comparison;
import org.limitdesk.domain.scoring.Condition;
import org.limitdesk.domain.scoring.Joining;

/**
 * The bins of one characteristic.
 *
 * @param edges where one bin ends and the next begins, rising; the first bin has no lower end
 * @param tallies one for each bin, from the lowest up
 * @param missing the lines without a value
 * @param halves see {@link FitSettings#halves}
 */
record Bins(
    int candidate, double[] edges, List<Tally> tallies, Tally missing, Tally all, boolean halves) {
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
      return tallies.get(bin).woe(all, halves);
    }
    boolean rare = missing.lines() < LEAST_MISSING_SHARE * all.lines();
    return rare ? 0 : Math.min(0, missing.woe(all, halves));
  }

  double informationValue() {
    double sum = 0;
    for (int bin = -1; bin < tallies.size(); bin++) {
      sum += information(bin);
    }
    return sum;
  }

  /** What a bin adds to the information value; nothing where missing values have no evidence. */
  double information(int bin) {
    if (bin >= 0) {
      return tallies.get(bin).information(all, halves);
    }
    return woe(-1) == 0 ? 0 : missing.information(all, halves);
  }

  /** When a line falls into the bin. */
  Condition condition(CardField field, int bin) {
    if (bin < 0) {
      return new Condition.Missing(field, true);
    }
    if (bin == 0) {
      return new Condition.Compare(field, Comparison.LESS, edges[0]);
    }
    Condition from = new Condition.Compare(field, Comparison.GREATER_OR_EQUAL, edges[bin - 1]);
    if (bin == edges.length) {
      return from;
    }
    Condition to = new Condition.Compare(field, Comparison.LESS, edges[bin]);
    return new Condition.Several(Joining.AND, List.of(from, to));
  }
}
