package org.limitdesk.domain.scoring.health;

import java.util.ArrayList;
import java.util.List;

/** Whether a card's PD comes true, band by band. */
public final class Calibration {
  private Calibration() {}

  /**
   * Lines whose score is in [from, to).
   *
   * @param from minus infinity for the lowest band
   * @param to plus infinity for the highest band
   * @param predicted mean PD; NaN without lines
   * @param observed share that went bad; NaN without lines
   */
  public record Band(
      double from, double to, long lines, long bads, double predicted, double observed) {}

  /**
   * Bands from the lowest score up.
   *
   * @param edges where one band ends and the next begins, rising
   * @param pds each line's PD, 0 to 1
   */
  public static List<Band> of(double[] edges, double[] scores, double[] pds, boolean[] bad) {
    int bands = edges.length + 1;
    long[] lines = new long[bands];
    long[] bads = new long[bands];
    double[] sums = new double[bands];
    for (int i = 0; i < scores.length; i++) {
      int band = Bands.band(edges, scores[i]);
      lines[band]++;
      bads[band] += bad[i] ? 1 : 0;
      sums[band] += pds[i];
    }
    List<Band> result = new ArrayList<>();
    for (int i = 0; i < bands; i++) {
      double from = i == 0 ? Double.NEGATIVE_INFINITY : edges[i - 1];
      double to = i == edges.length ? Double.POSITIVE_INFINITY : edges[i];
      double observed = lines[i] == 0 ? Double.NaN : (double) bads[i] / lines[i];
      result.add(new Band(from, to, lines[i], bads[i], sums[i] / lines[i], observed));
    }
    return result;
  }
}
