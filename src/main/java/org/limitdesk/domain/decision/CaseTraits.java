package org.limitdesk.domain.decision;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two cases are compared by.
 *
 * @param pd of the score, 0 to 1; null for a line without one
 * @param utilisation balance ÷ limit before, 0 or more
 * @param signals the codes of the warn and severe signals
 */
public record CaseTraits(@Nullable Double pd, double utilisation, Set<String> signals) {
  /** What counts as much as the odds twice as high: a quarter of the limit more in use. */
  private static final double UTILISATION_UNIT = 0.25;

  /** A PD has four decimals; one of 0 or 1 would have no odds. */
  private static final double LEAST_PD = 0.0001;

  public CaseTraits {
    signals = Set.copyOf(signals);
  }

  /**
   * How unlike two cases are, 0 for the same: how often the odds of one must be doubled to be the
   * other's (so many times the card's points to double the odds, whichever card it was; 1 where one
   * alone has a score), plus the difference of their utilisation in quarters of the limit, plus the
   * share of their signals that they do not have in common (Jaccard's distance).
   */
  public double distance(CaseTraits other) {
    return odds(other)
        + Math.abs(utilisation - other.utilisation) / UTILISATION_UNIT
        + unshared(other);
  }

  private double odds(CaseTraits other) {
    if (pd == null || other.pd == null) {
      return pd == null && other.pd == null ? 0 : 1;
    }
    return Math.abs(logOdds(pd) - logOdds(other.pd)) / Math.log(2);
  }

  private static double logOdds(double pd) {
    double within = Math.clamp(pd, LEAST_PD, 1 - LEAST_PD);
    return Math.log(within / (1 - within));
  }

  private double unshared(CaseTraits other) {
    Set<String> all = new HashSet<>(signals);
    all.addAll(other.signals);
    Set<String> both = new HashSet<>(signals);
    both.retainAll(other.signals);
    return all.isEmpty() ? 0 : 1 - (double) both.size() / all.size();
  }
}
