package org.limitdesk.domain.scoring.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standard function of some arguments: PMML's Apply.
 *
 * @param whenMissing the result as soon as an argument is missing; null where the function decides
 * @param otherwise the result where the function's own is missing; null where it stays so
 * @param faultIsMissing whether a result that cannot be, such as a division by zero, is missing;
 *     else the line has no score
 */
public record Apply(
    Function function,
    List<Expression> arguments,
    @Nullable Datum whenMissing,
    @Nullable Datum otherwise,
    boolean faultIsMissing)
    implements Expression {
  public Apply {
    arguments = List.copyOf(arguments);
  }

  @Override
  public Datum value(Scope scope) {
    Datum result = function == Function.IF ? choice(scope) : reckoned(scope);
    if (result.isFault() && faultIsMissing) {
      result = Datum.MISSING;
    }
    return result.isMissing() && otherwise != null ? otherwise : result;
  }

  private Datum reckoned(Scope scope) {
    List<Datum> given = new ArrayList<>(arguments.size());
    for (Expression argument : arguments) {
      Datum each = argument.value(scope);
      if (each.isFault()) {
        return each;
      }
      if (each.isMissing() && whenMissing != null) {
        return whenMissing;
      }
      given.add(each);
    }
    return function.of(given);
  }

  /** Only the branch that is chosen is reckoned: the other may be one that cannot be. */
  private Datum choice(Scope scope) {
    Datum asked = ValueType.TRUTH.convert(arguments.getFirst().value(scope));
    if (asked.isFault()) {
      return asked;
    }
    if (asked.isMissing()) {
      return whenMissing == null ? asked : whenMissing;
    }
    int branch = asked.text().equals("true") ? 1 : 2;
    if (branch == arguments.size()) {
      return Datum.MISSING;
    }
    Datum chosen = arguments.get(branch).value(scope);
    return chosen.isMissing() && whenMissing != null ? whenMissing : chosen;
  }

  @Override
  public List<Expression> parts() {
    return arguments;
  }
}
