package org.limitdesk.domain.scoring;

import java.math.BigDecimal;

/**
 * Where the tiers of a card begin. Bands are closed below and open above.
 *
 * @param lowFrom the least score of {@link Tier#LOW}
 * @param mediumFrom the least score of {@link Tier#MEDIUM}; what is below is {@link Tier#HIGH}
 */
public record Tiers(BigDecimal lowFrom, BigDecimal mediumFrom) {
  public Tiers {
    if (lowFrom.compareTo(mediumFrom) <= 0) {
      throw new IllegalArgumentException("the low tier must begin above the medium one");
    }
  }

  public Tier of(BigDecimal score) {
    if (score.compareTo(lowFrom) >= 0) {
      return Tier.LOW;
    }
    return score.compareTo(mediumFrom) >= 0 ? Tier.MEDIUM : Tier.HIGH;
  }
}
