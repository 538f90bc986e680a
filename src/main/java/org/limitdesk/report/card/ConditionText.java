package org.limitdesk.report.card;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.limitdesk.domain.scoring.Comparison;
import org.limitdesk.domain.scoring.Condition;

/** Writes a condition as a PMML predicate. */
final class ConditionText {
  private final XmlText xml;

  ConditionText(XmlText xml) {
    this.xml = xml;
  }

  void write(Condition condition) throws XMLStreamException {
    switch (condition) {
      case Condition.Always always -> xml.leaf(always.holds() ? "True" : "False");
      case Condition.Missing missing ->
          simple(missing.field().name(), missing.holds() ? "isMissing" : "isNotMissing", "");
      case Condition.Compare compare ->
          simple(compare.field().name(), operator(compare.how()), plain(compare.bound()));
      case Condition.OneWordOf some ->
          set(some.field().name(), some.holds(), "string", CardText.array(some.words()));
      case Condition.OneNumberOf some ->
          set(some.field().name(), some.holds(), "real", numbers(some.numbers()));
      case Condition.Several several -> {
        String how = several.how().name().toLowerCase(Locale.ROOT);
        xml.open("CompoundPredicate", "booleanOperator", how);
        for (Condition part : several.parts()) {
          write(part);
        }
        xml.close();
      }
    }
  }

  private void simple(String field, String operator, String value) throws XMLStreamException {
    xml.leaf(
        "SimplePredicate",
        "field",
        field,
        "operator",
        operator,
        "value",
        value.isEmpty() ? null : value);
  }

  private void set(String field, boolean in, String type, String items) throws XMLStreamException {
    String operator = in ? "isIn" : "isNotIn";
    xml.open("SimpleSetPredicate", "field", field, "booleanOperator", operator);
    xml.text("Array", items, "type", type);
    xml.close();
  }

  private static String numbers(Set<Double> numbers) {
    return numbers.stream().sorted().map(ConditionText::plain).collect(Collectors.joining(" "));
  }

  static String plain(double number) {
    BigDecimal decimal = BigDecimal.valueOf(number);
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }

  private static String operator(Comparison how) {
    return switch (how) {
      case EQUAL -> "equal";
      case NOT_EQUAL -> "notEqual";
      case LESS -> "lessThan";
      case LESS_OR_EQUAL -> "lessOrEqual";
      case GREATER -> "greaterThan";
      case GREATER_OR_EQUAL -> "greaterOrEqual";
    };
  }
}
