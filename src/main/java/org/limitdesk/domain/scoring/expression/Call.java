package org.limitdesk.domain.scoring.expression;

import java.util.ArrayList;
import java.util.List;

/** A function that the card defines itself, given its arguments. */
public record Call(Defined function, List<Expression> arguments) implements Expression {
  public Call {
    arguments = List.copyOf(arguments);
  }

  @Override
  public Datum value(Scope scope) {
    List<Datum> given = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Datum argument = function.parameters().get(i).type().convert(arguments.get(i).value(scope));
      given.add(argument);
    }
    return function.type().convert(function.body().value(new Scope(scope.inputs(), given)));
  }

  @Override
  public List<Expression> parts() {
    return arguments;
  }

  @Override
  public long cost() {
    return Expression.cost(function.cost(), arguments);
  }
}
