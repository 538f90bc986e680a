package org.limitdesk.domain.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What a card's figures are about; every screen that shows a PD says it.
 *
 * @param bad what the card predicts, in words
 * @param horizonMonths within how many months; 0 where the card does not say
 * @param population which lines it was made for, in words
 * @param registryVersion the version of the derived characteristics it was made with; 0 where the
 *     card does not say
 * @param made how it was made, in words
 */
public record CardTerms(
    @Nullable String bad,
    int horizonMonths,
    @Nullable String population,
    int registryVersion,
    @Nullable String made) {
  /** A card that says nothing about itself. */
  public static final CardTerms NONE = new CardTerms(null, 0, null, 0, null);

  boolean complete() {
    return bad != null && horizonMonths > 0 && population != null;
  }
}
