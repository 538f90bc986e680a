package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a card says of a line at a month.
 *
 * @param score null unless scored
 * @param cardPd the PD of the score alone; null without a score or where the card gives none
 * @param pd the PD to use: for M1–M3 at least the roll rate to M4, 1 for a line that already is
 *     bad; null where there is none
 * @param tier null without a score or where the card has no tiers
 * @param evaluation what {@link Breakdown} is made of; null where the card was not asked
 */
public record LineScore(
    ScoreState state,
    @Nullable BigDecimal score,
    @Nullable Pd cardPd,
    @Nullable Pd pd,
    @Nullable Tier tier,
    @Nullable Evaluation evaluation) {
  static LineScore without(ScoreState state, @Nullable Pd pd) {
    return new LineScore(state, null, null, pd, null, null);
  }

  static LineScore invalid(Evaluation evaluation) {
    return new LineScore(ScoreState.INVALID, null, null, null, null, evaluation);
  }

  /** Why the score is not valid, in words; null unless {@link ScoreState#INVALID}. */
  public @Nullable String fault() {
    return evaluation == null ? null : evaluation.fault();
  }
}
