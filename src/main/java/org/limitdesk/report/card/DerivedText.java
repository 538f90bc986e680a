package org.limitdesk.report.card;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.DerivedField;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.expression.Call;
import org.limitdesk.domain.scoring.expression.Defined;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.ValueType;

/** Writes what a card reckons of its fields: its own functions first, then its derived fields. */
final class DerivedText {
  private final XmlText xml;
  private final Map<String, Defined> functions = new LinkedHashMap<>();

  DerivedText(XmlText xml) {
    this.xml = xml;
  }

  /** Nothing for a card that reckons none. */
  void write(Scorecard card) throws XMLStreamException {
    card.derived().forEach(field -> collect(field.expression()));
    for (Characteristic each : card.characteristics()) {
      for (Attribute bin : each.attributes()) {
        if (bin.reckoned() != null) {
          collect(bin.reckoned());
        }
      }
    }
    if (functions.isEmpty() && card.derived().isEmpty()) {
      return;
    }
    xml.open("TransformationDictionary");
    for (Defined function : functions.values()) {
      function(function);
    }
    for (DerivedField field : card.derived()) {
      field(field);
    }
    xml.close();
  }

  /** A function stands behind those that it calls. */
  private void collect(Expression expression) {
    expression.parts().forEach(this::collect);
    if (expression instanceof Call call && !functions.containsKey(call.function().name())) {
      collect(call.function().body());
      functions.put(call.function().name(), call.function());
    }
  }

  private void function(Defined function) throws XMLStreamException {
    xml.open(
        "DefineFunction",
        "name",
        function.name(),
        "optype",
        optype(function.type()),
        "dataType",
        type(function.type()));
    for (Defined.Argument parameter : function.parameters()) {
      xml.leaf("ParameterField", "name", parameter.name(), "dataType", type(parameter.type()));
    }
    new ExpressionText(xml).write(function.body());
    xml.close();
  }

  private void field(DerivedField field) throws XMLStreamException {
    xml.open(
        "DerivedField",
        "name",
        field.field().name(),
        "optype",
        optype(field.type()),
        "dataType",
        type(field.type()));
    new ExpressionText(xml).write(field.expression());
    xml.close();
  }

  private static String optype(ValueType type) {
    return switch (type) {
      case NUMBER, WHOLE, ANY -> "continuous";
      case WORD, TRUTH -> "categorical";
    };
  }

  private static @Nullable String type(ValueType type) {
    return switch (type) {
      case NUMBER -> "double";
      case WHOLE -> "integer";
      case WORD -> "string";
      case TRUTH -> "boolean";
      case ANY -> null;
    };
  }
}
