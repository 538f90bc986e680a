package org.limitdesk.domain.scoring.expression;

import java.util.List;

/**
 * A function of a card: PMML's DefineFunction.
 *
 * @param body looks at the parameters only
 * @param cost how many steps it takes at most, reckoned once
 */
public record Defined(
    String name, ValueType type, List<Argument> parameters, Expression body, long cost) {
  /** A parameter. */
  public record Argument(String name, ValueType type) {}

  public Defined {
    parameters = List.copyOf(parameters);
  }
}
