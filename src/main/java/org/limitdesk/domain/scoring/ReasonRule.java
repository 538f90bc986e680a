package org.limitdesk.domain.scoring;

import java.math.BigDecimal;

/** Which points count as lost; PMML's reasonCodeAlgorithm. */
public enum ReasonRule {
  /** Baseline minus points: fewer points are worse. */
  POINTS_BELOW,
  /** Points minus baseline: more points are worse. */
  POINTS_ABOVE,
  /** The card gives no reasons; points are counted as in {@link #POINTS_BELOW}. */
  NONE;

  /** How many points are lost; below 0 where some are gained. */
  public BigDecimal lost(BigDecimal baseline, BigDecimal points) {
    return this == POINTS_ABOVE ? points.subtract(baseline) : baseline.subtract(points);
  }
}
