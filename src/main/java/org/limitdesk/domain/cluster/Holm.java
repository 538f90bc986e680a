package org.limitdesk.domain.cluster;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Holm's step-down adjustment: the chance that any of many true hypotheses is rejected at a level
 * stays at or below it, however they hang together.
 */
final class Holm {
  private Holm() {}

  /** The adjusted values in the same places. */
  static double[] adjusted(double[] p) {
    Integer[] order = new Integer[p.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
    double[] adjusted = new double[p.length];
    double greatest = 0;
    for (int rank = 0; rank < p.length; rank++) {
      greatest = Math.max(greatest, Math.min(1, (p.length - rank) * p[order[rank]]));
      adjusted[order[rank]] = greatest;
    }
    return adjusted;
  }
}
