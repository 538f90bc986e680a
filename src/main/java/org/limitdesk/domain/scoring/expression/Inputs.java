package org.limitdesk.domain.scoring.expression;

/** Where an expression finds the values of a card's fields. */
@FunctionalInterface
public interface Inputs {
  /** The value of the field at that place. */
  Datum at(int place);
}
