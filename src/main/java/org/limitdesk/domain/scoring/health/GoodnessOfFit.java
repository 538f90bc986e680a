package org.limitdesk.domain.scoring.health;

import java.util.List;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Whether the observed bad lines of bands agree with the predicted ones (Hosmer and Lemeshow): the
 * sum over bands of {@code (O − n·p)² / (n·p·(1 − p))}, p being the mean PD of the band.
 *
 * @param bands that hold lines and whose PD is neither 0 nor 1
 * @param degrees of freedom: as many as bands on lines that the card was not fitted on, two fewer
 *     on those that it was
 * @param p the chance of so great a sum, or a greater one, where the PD is right
 */
public record GoodnessOfFit(double statistic, int bands, int degrees, double p) {
  private static final int LOST_BY_FITTING = 2;

  /**
   * The test; NaN for p where there are too few bands.
   *
   * @param fittedOnThese whether the card was fitted on these very lines
   */
  public static GoodnessOfFit of(List<Calibration.Band> bands, boolean fittedOnThese) {
    double sum = 0;
    int used = 0;
    for (Calibration.Band band : bands) {
      double variance = band.lines() * band.predicted() * (1 - band.predicted());
      if (variance > 0) {
        double miss = band.bads() - band.lines() * band.predicted();
        sum += miss * miss / variance;
        used++;
      }
    }
    int degrees = fittedOnThese ? used - LOST_BY_FITTING : used;
    double p =
        degrees < 1
            ? Double.NaN
            : 1 - new ChiSquaredDistribution(degrees).cumulativeProbability(sum);
    return new GoodnessOfFit(sum, used, Math.max(0, degrees), p);
  }
}
