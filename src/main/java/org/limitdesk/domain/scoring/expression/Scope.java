package org.limitdesk.domain.scoring.expression;

import java.util.List;

/**
 * What an expression can see.
 *
 * @param inputs the card's fields
 * @param arguments of the defined function that it stands in; empty outside of one
 */
public record Scope(Inputs inputs, List<Datum> arguments) {
  public Scope {
    arguments = List.copyOf(arguments);
  }

  /** Outside of any function. */
  public static Scope of(Inputs inputs) {
    return new Scope(inputs, List.of());
  }
}
