package org.limitdesk.intake.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Comparison;
import org.limitdesk.domain.scoring.Condition;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.Joining;
import org.limitdesk.domain.scoring.expression.Apply;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.card.AdditiveBins.Reading;

/** What a choice inside an expression asks, as the condition of a bin. */
final class ChoiceConditions {
  private final Reading at;

  ChoiceConditions(Reading at) {
    this.at = at;
  }

  Condition of(Expression asked) throws IntakeException {
    if (!(asked instanceof Apply apply)
        || apply.whenMissing() != null
        || apply.otherwise() != null
        || apply.faultIsMissing()) {
      throw at.lacks("it chooses by something else than a comparison");
    }
    List<Expression> given = apply.arguments();
    return switch (apply.function()) {
      case LESS -> compare(given, Comparison.LESS, Comparison.GREATER);
      case LESS_OR_EQUAL -> compare(given, Comparison.LESS_OR_EQUAL, Comparison.GREATER_OR_EQUAL);
      case GREATER -> compare(given, Comparison.GREATER, Comparison.LESS);
      case GREATER_OR_EQUAL ->
          compare(given, Comparison.GREATER_OR_EQUAL, Comparison.LESS_OR_EQUAL);
      case EQUAL -> oneOf(given);
      case NOT_EQUAL -> Narrowing.not(oneOf(given));
      case IS_IN -> oneOf(given);
      case IS_NOT_IN -> Narrowing.not(oneOf(given));
      case IS_MISSING -> new Condition.Missing(field(at, given.getFirst()), true);
      case IS_NOT_MISSING -> new Condition.Missing(field(at, given.getFirst()), false);
      case NOT -> Narrowing.not(of(given.getFirst()));
      case AND -> several(Joining.AND, given);
      case OR -> several(Joining.OR, given);
      default -> throw at.lacks("it chooses by " + apply.function().word());
    };
  }

  private Condition several(Joining how, List<Expression> given) throws IntakeException {
    List<Condition> parts = new ArrayList<>();
    for (Expression each : given) {
      parts.add(of(each));
    }
    return new Condition.Several(how, parts);
  }

  /**
   * @param turned the same comparison seen from the other side
   */
  private Condition compare(List<Expression> given, Comparison how, Comparison turned)
      throws IntakeException {
    boolean constantFirst = given.getFirst() instanceof Expression.Constant;
    CardField field = field(at, given.get(constantFirst ? 1 : 0));
    if (given.get(constantFirst ? 0 : 1) instanceof Expression.Constant constant
        && Datum.guess(constant.datum().text()) instanceof Datum.Number bound
        && field.kind() == FieldKind.NUMBER) {
      return new Condition.Compare(field, constantFirst ? turned : how, bound.number());
    }
    throw at.lacks("it compares with something that is no constant number");
  }

  private Condition oneOf(List<Expression> given) throws IntakeException {
    CardField field = field(at, given.getFirst());
    Set<String> words = new HashSet<>();
    Set<Double> numbers = new HashSet<>();
    for (Expression each : given.subList(1, given.size())) {
      if (!(each instanceof Expression.Constant constant)) {
        throw at.lacks("it compares with something that is no constant");
      }
      if (field.kind() == FieldKind.WORD) {
        words.add(constant.datum().text());
      } else {
        numbers.add(number(at, constant.datum()));
      }
    }
    return field.kind() == FieldKind.WORD
        ? new Condition.OneWordOf(field, words, true)
        : new Condition.OneNumberOf(field, numbers, true);
  }

  /** Whether a field has that value. */
  static Condition is(Reading at, CardField field, Datum value) throws IntakeException {
    return field.kind() == FieldKind.WORD
        ? new Condition.OneWordOf(field, Set.of(value.text()), true)
        : new Condition.OneNumberOf(field, Set.of(number(at, value)), true);
  }

  private static double number(Reading at, Datum value) throws IntakeException {
    if (Datum.guess(value.text()) instanceof Datum.Number number) {
      return number.number();
    }
    throw at.lacks("it compares a number with " + value.text());
  }

  /** The field that is looked at; it may be one that the card reckons. */
  static CardField field(Reading at, Expression expression) throws IntakeException {
    if (expression instanceof Expression.Field field) {
      return field.field();
    }
    throw at.lacks("it looks at more than a field");
  }
}
