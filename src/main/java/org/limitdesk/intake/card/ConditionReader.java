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
import org.limitdesk.intake.IntakeException;

/** Reads PMML's predicates. */
final class ConditionReader {
  /** The elements that are predicates. */
  static final Set<String> PREDICATES =
      Set.of("SimplePredicate", "SimpleSetPredicate", "CompoundPredicate", "True", "False");

  private final CardFields fields;

  ConditionReader(CardFields fields) {
    this.fields = fields;
  }

  Condition read(PmmlNode node) throws IntakeException {
    return switch (node.name()) {
      case "True" -> new Condition.Always(true);
      case "False" -> new Condition.Always(false);
      case "SimplePredicate" -> simple(node);
      case "SimpleSetPredicate" -> set(node);
      case "CompoundPredicate" -> compound(node);
      default -> throw node.place().refuse(node.name() + " is no predicate");
    };
  }

  private CardField field(PmmlNode node) throws IntakeException {
    return fields.need(node, node.needed("field"));
  }

  private Condition simple(PmmlNode node) throws IntakeException {
    CardField field = field(node);
    String operator = node.needed("operator");
    if (operator.equals("isMissing") || operator.equals("isNotMissing")) {
      return new Condition.Missing(field, operator.equals("isMissing"));
    }
    Comparison how = comparison(node, operator);
    String value = node.needed("value");
    if (field.kind() == FieldKind.NUMBER) {
      return new Condition.Compare(field, how, node.number(value));
    }
    if (how != Comparison.EQUAL && how != Comparison.NOT_EQUAL) {
      throw node.place().refuse("words are equal or not, never " + operator);
    }
    return new Condition.OneWordOf(field, Set.of(value), how == Comparison.EQUAL);
  }

  private static Comparison comparison(PmmlNode node, String operator) throws IntakeException {
    return switch (operator) {
      case "equal" -> Comparison.EQUAL;
      case "notEqual" -> Comparison.NOT_EQUAL;
      case "lessThan" -> Comparison.LESS;
      case "lessOrEqual" -> Comparison.LESS_OR_EQUAL;
      case "greaterThan" -> Comparison.GREATER;
      case "greaterOrEqual" -> Comparison.GREATER_OR_EQUAL;
      default -> throw node.place().refuse("there is no operator " + operator);
    };
  }

  private Condition set(PmmlNode node) throws IntakeException {
    CardField field = field(node);
    String operator = node.needed("booleanOperator");
    if (!operator.equals("isIn") && !operator.equals("isNotIn")) {
      throw node.place().refuse("there is no operator " + operator);
    }
    boolean holds = operator.equals("isIn");
    PmmlNode array = node.only("Array");
    List<String> items = ArrayText.items(array);
    if (field.kind() == FieldKind.WORD) {
      return new Condition.OneWordOf(field, new HashSet<>(items), holds);
    }
    Set<Double> numbers = new HashSet<>();
    for (String item : items) {
      numbers.add(array.number(item));
    }
    return new Condition.OneNumberOf(field, numbers, holds);
  }

  private Condition compound(PmmlNode node) throws IntakeException {
    Joining how =
        switch (node.needed("booleanOperator")) {
          case "and" -> Joining.AND;
          case "or" -> Joining.OR;
          case "xor" -> Joining.XOR;
          case "surrogate" -> Joining.SURROGATE;
          default -> throw node.place().refuse("booleanOperator is and, or, xor or surrogate");
        };
    List<Condition> parts = new ArrayList<>();
    for (PmmlNode part : node.content()) {
      parts.add(read(part));
    }
    if (parts.size() < 2) {
      throw node.place().refuse("CompoundPredicate needs at least two predicates");
    }
    return new Condition.Several(how, parts);
  }
}
