package org.limitdesk.domain.scoring.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 1 where a value is the named one, else 0: PMML's NormDiscrete.
 *
 * @param whenMissing null where a missing value stays missing
 */
public record NormDiscrete(Expression of, Datum named, @Nullable Datum whenMissing)
    implements Expression {
  @Override
  public Datum value(Scope scope) {
    Datum given = of.value(scope);
    return switch (given) {
      case Datum.Fault fault -> fault;
      case Datum.Missing missing -> whenMissing == null ? missing : whenMissing;
      case Datum.Number number -> Datum.of(Same.are(number, named) ? 1.0 : 0.0);
      case Datum.Word word -> Datum.of(Same.are(word, named) ? 1.0 : 0.0);
    };
  }

  @Override
  public List<Expression> parts() {
    return List.of(of);
  }
}
