package org.limitdesk.intake.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a layout does to a number once it is read, in this order.
 *
 * @param times the factor; 1 for none
 * @param subtractFrom take the number away from this, in the column's unit; null for no such step
 * @param atLeast the least value, which a smaller number becomes; null for no such step
 */
public record NumberSteps(
    BigDecimal times, @Nullable BigDecimal subtractFrom, @Nullable BigDecimal atLeast) {

  /** Nothing is done. */
  public static final NumberSteps NONE = new NumberSteps(BigDecimal.ONE, null, null);
}
