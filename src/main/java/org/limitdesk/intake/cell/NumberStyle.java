package org.limitdesk.intake.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a foreign file writes its numbers.
 *
 * @param grouping the sign between groups of three digits; null for none
 * @param decimal the sign before the decimals
 * @param signs what may stand before a number and says nothing, such as {@code ¥}
 * @param units what may stand after a number, and by what it multiplies it, such as {@code 万}
 */
public record NumberStyle(
    @Nullable Character grouping, char decimal, List<String> signs, Map<String, BigDecimal> units) {

  /** The house's own style: digits, and a point before the decimals. */
  public static final NumberStyle PLAIN = new NumberStyle(null, '.', List.of(), Map.of());

  public NumberStyle {
    signs = List.copyOf(signs);
    units = Map.copyOf(units);
  }
}
