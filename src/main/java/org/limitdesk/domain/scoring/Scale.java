package org.limitdesk.domain.scoring;

import java.math.BigDecimal;

/**
 * What a score means: {@code score = offset + factor · ln(odds good:bad)}, {@code factor = PDO / ln
 * 2}.
 *
 * @param offset the score at odds of 1:1
 * @param pdo points to double the odds, above 0
 */
public record Scale(BigDecimal offset, BigDecimal pdo) {
  public Scale {
    if (pdo.signum() <= 0) {
      throw new IllegalArgumentException("points to double the odds must be above 0");
    }
  }

  /** Points for odds that are e times as good. */
  public double factor() {
    return pdo.doubleValue() / StrictMath.log(2);
  }

  /** {@code 1 / (1 + exp((score − offset) / factor))}; the same on every machine. */
  public Pd pd(BigDecimal score) {
    double odds = StrictMath.exp(score.subtract(offset).doubleValue() / factor());
    return Pd.of(1 / (1 + odds));
  }

  /** The same of a score as a binary double, for tables of many lines. */
  public double pd(double score) {
    return 1 / (1 + StrictMath.exp((score - offset.doubleValue()) / factor()));
  }

  /** What odds of bad multiplied by k cost: {@code PDO · log2 k} points. */
  public double cost(double k) {
    return pdo.doubleValue() * StrictMath.log(k) / StrictMath.log(2);
  }
}
