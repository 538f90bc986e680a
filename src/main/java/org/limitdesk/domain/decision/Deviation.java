package org.limitdesk.domain.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How far a decided limit lies from the proposed one. */
public final class Deviation {
  /** Decimals that are kept. */
  private static final int SCALE = 8;

  private Deviation() {}

  /**
   * (decided − proposed) / proposed, to eight decimals, half away from zero; empty where the
   * proposed limit is 0.
   *
   * @param proposed in fen
   * @param decided in fen
   */
  public static Optional<BigDecimal> of(long proposed, long decided) {
    if (proposed == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(decided)
            .subtract(BigDecimal.valueOf(proposed))
            .divide(BigDecimal.valueOf(proposed), SCALE, RoundingMode.HALF_UP));
  }
}
