package org.limitdesk.domain.policy;

import java.util.OptionalDouble;
import org.limitdesk.domain.money.Fen;

/**
 * Score band × utilisation band → the target limit as a share of today's.
 *
 * @param shares a row for each score band and a last one for lines without a score; a column for
 *     each utilisation band
 */
public record LimitMatrix(Bands score, Bands utilisation, ShareTable shares) {
  /** The share for a line in 1e-8; utilisation in 1e-8 too. */
  public long share(OptionalDouble lineScore, long lineUtilisation) {
    int row = lineScore.isPresent() ? score.of(lineScore.getAsDouble()) : score.count();
    return shares.at(row, utilisation.of(fraction(lineUtilisation)));
  }

  /** The cell in words, for a trace. */
  public String cell(OptionalDouble lineScore, long lineUtilisation) {
    String row =
        lineScore.isPresent() ? score.label(score.of(lineScore.getAsDouble())) : "unscored";
    return "score "
        + row
        + ", utilisation "
        + utilisation.label(utilisation.of(fraction(lineUtilisation)));
  }

  /** The nearest double of a share, as if it had been written as a decimal. */
  static double fraction(long share) {
    return (double) share / Fen.WHOLE;
  }
}
