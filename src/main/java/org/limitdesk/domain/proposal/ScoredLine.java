package org.limitdesk.domain.proposal;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.LossRates;

/**
 * What a scorecard said of a line, as far as a proposal needs it.
 *
 * @param score empty where the line has none
 * @param pd the probability of default over the card's horizon, rounded to four decimals and held
 *     in 1e-8; empty where the card gives none
 * @param tier low, medium or high; {@link LossRates#UNSCORED} where there is none
 * @param horizonMonths the card's horizon
 */
public record ScoredLine(OptionalDouble score, OptionalLong pd, String tier, int horizonMonths) {
  /** A line that no card scored, and of which no loss is reckoned. */
  public static final ScoredLine UNSCORED =
      new ScoredLine(OptionalDouble.empty(), OptionalLong.empty(), LossRates.UNSCORED, 0);

  /** From what a card gives; a null is what it does not give. The PD is rounded here. */
  public static ScoredLine of(
      @Nullable Double score, @Nullable Double pd, @Nullable String tier, int horizonMonths) {
    return new ScoredLine(
        score == null ? OptionalDouble.empty() : OptionalDouble.of(score),
        pd == null ? OptionalLong.empty() : OptionalLong.of(Share.measured(pd)),
        tier == null ? LossRates.UNSCORED : tier,
        horizonMonths);
  }
}
