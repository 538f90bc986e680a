package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.expression.Expression;

/**
 * One bin of a characteristic.
 *
 * @param points what a line in this bin gets; 0 where they are reckoned
 * @param reasonCode beats that of the characteristic; null where only that one counts
 * @param reckoned what the points are reckoned with, PMML's ComplexPartialScore; null where they
 *     are the same for every line. Its result is a double, and what is added is the shortest
 *     decimal that stands for it, exactly
 */
public record Attribute(
    Condition condition,
    BigDecimal points,
    @Nullable String reasonCode,
    @Nullable Expression reckoned) {
  /** A bin with the same points for every line. */
  public Attribute(Condition condition, BigDecimal points, @Nullable String reasonCode) {
    this(condition, points, reasonCode, null);
  }
}
