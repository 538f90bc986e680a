package org.limitdesk.domain.scoring;

import java.math.BigDecimal;

/**
 * A probability of what a card predicts.
 *
 * @param unrounded 0 to 1
 * @param tenThousandths rounded half up to four decimals, which is what amounts are computed from,
 *     so that a sum by hand agrees
 */
public record Pd(double unrounded, int tenThousandths) {
  /** What the card predicts has already happened. */
  public static final Pd CERTAIN = of(1);

  private static final int DECIMALS = 4;

  /** Throws {@link IllegalArgumentException} for a number that is no probability. */
  public static Pd of(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(probability + " is no probability");
    }
    return new Pd(probability, (int) Math.round(probability * 10_000));
  }

  /** Four decimals. */
  public BigDecimal rounded() {
    return BigDecimal.valueOf(tenThousandths, DECIMALS);
  }

  public Pd atLeast(double floor) {
    return unrounded >= floor ? this : of(floor);
  }

  /**
   * The odds of bad multiplied by k (odds, not the probability): {@code k·PD / (1 − PD + k·PD)}.
   *
   * @param k above 0
   */
  public Pd withOddsTimes(double k) {
    return of(k * unrounded / (1 - unrounded + k * unrounded));
  }
}
