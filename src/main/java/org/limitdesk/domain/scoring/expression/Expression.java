package org.limitdesk.domain.scoring.expression;

import java.util.List;
import java.util.Set;
import org.limitdesk.domain.scoring.CardField;

/** Something that a card reckons of its fields: PMML's EXPRESSION. */
public sealed interface Expression
    permits Apply,
        Call,
        Discretize,
        Expression.Constant,
        Expression.Field,
        Expression.Parameter,
        MapValues,
        NormContinuous,
        NormDiscrete,
        OrElse {
  /** Its value for one line. */
  Datum value(Scope scope);

  /** What it is made of; empty for what stands by itself. */
  default List<Expression> parts() {
    return List.of();
  }

  /** Adds the fields that it asks for, in the order in which they first stand there. */
  default void collectFields(Set<CardField> fields) {
    if (this instanceof Field reference) {
      fields.add(reference.field());
    }
    parts().forEach(part -> part.collectFields(fields));
  }

  /** What no cost goes beyond: as good as without end. */
  long ENDLESS = 1L << 60;

  /** How many steps it takes at most, for what is refused as too long. */
  default long cost() {
    return cost(1, parts());
  }

  /** A cost and that of parts, which stops at {@link #ENDLESS} instead of turning below 0. */
  static long cost(long own, List<Expression> parts) {
    long sum = own;
    for (Expression part : parts) {
      sum = Math.min(ENDLESS, sum + part.cost());
    }
    return sum;
  }

  /** The same for every line. */
  record Constant(Datum datum) implements Expression {
    @Override
    public Datum value(Scope scope) {
      return datum;
    }
  }

  /** The value of one of the card's fields, or of its derived ones. */
  record Field(CardField field) implements Expression {
    @Override
    public Datum value(Scope scope) {
      return scope.inputs().at(field.place());
    }
  }

  /**
   * What a defined function is given.
   *
   * @param place among its parameters
   */
  record Parameter(int place, String name) implements Expression {
    @Override
    public Datum value(Scope scope) {
      return scope.arguments().get(place);
    }
  }
}
