package org.limitdesk.domain.scoring.expression;

import java.util.List;

/**
 * A reference with another value where the one it names is missing: PMML's mapMissingTo of a
 * FieldRef.
 */
public record OrElse(Expression of, Datum otherwise) implements Expression {
  @Override
  public Datum value(Scope scope) {
    Datum found = of.value(scope);
    return found.isMissing() ? otherwise : found;
  }

  @Override
  public List<Expression> parts() {
    return List.of(of);
  }
}
