package org.limitdesk.domain.scoring.health;

import java.util.Arrays;

/** Scores in bands, closed below and open above. */
public final class Bands {
  private static final int TENTHS = 10;

  private Bands() {}

  /** Where one tenth of the scores ends and the next begins; fewer where scores are equal. */
  public static double[] tenths(double[] scores) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double[] edges = new double[TENTHS - 1];
    for (int i = 0; i < edges.length && sorted.length > 0; i++) {
      edges[i] = sorted[(int) ((long) sorted.length * (i + 1) / TENTHS)];
    }
    double least = sorted.length == 0 ? 0 : sorted[0];
    return Arrays.stream(edges).filter(edge -> edge > least).distinct().toArray();
  }

  /** Scores in each band, one band more than there are edges. */
  public static long[] counts(double[] edges, double[] scores) {
    long[] counts = new long[edges.length + 1];
    for (double score : scores) {
      counts[band(edges, score)]++;
    }
    return counts;
  }

  /** The place of a score's band. */
  public static int band(double[] edges, double score) {
    int band = 0;
    while (band < edges.length && score >= edges[band]) {
      band++;
    }
    return band;
  }
}
