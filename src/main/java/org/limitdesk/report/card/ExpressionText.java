package org.limitdesk.report.card;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.expression.Apply;
import org.limitdesk.domain.scoring.expression.Call;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.Discretize;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.MapValues;
import org.limitdesk.domain.scoring.expression.NormContinuous;
import org.limitdesk.domain.scoring.expression.NormDiscrete;
import org.limitdesk.domain.scoring.expression.OrElse;

/** Writes an expression as PMML. */
final class ExpressionText {
  private final XmlText xml;

  ExpressionText(XmlText xml) {
    this.xml = xml;
  }

  void write(Expression expression) throws XMLStreamException {
    switch (expression) {
      case Expression.Constant constant -> constant(constant.datum());
      case Expression.Field field -> xml.leaf("FieldRef", "field", field.field().name());
      case Expression.Parameter parameter -> xml.leaf("FieldRef", "field", parameter.name());
      case OrElse orElse ->
          xml.leaf(
              "FieldRef", "field", name(orElse.of()), "mapMissingTo", text(orElse.otherwise()));
      case NormContinuous line -> line(line);
      case NormDiscrete indicator ->
          xml.leaf(
              "NormDiscrete",
              "field",
              name(indicator.of()),
              "value",
              text(indicator.named()),
              "mapMissingTo",
              text(indicator.whenMissing()));
      case Discretize ranges -> ranges(ranges);
      case MapValues map -> map(map);
      case Apply apply -> apply(apply);
      case Call call -> {
        xml.open("Apply", "function", call.function().name());
        for (Expression argument : call.arguments()) {
          write(argument);
        }
        xml.close();
      }
    }
  }

  private void constant(Datum datum) throws XMLStreamException {
    if (datum.isMissing()) {
      xml.text("Constant", "", "missing", "true");
    } else {
      xml.text("Constant", datum.text(), "dataType", type(datum));
    }
  }

  private static String type(Datum datum) {
    return datum instanceof Datum.Number ? "double" : "string";
  }

  private static @Nullable String text(@Nullable Datum datum) {
    return datum == null ? null : datum.text();
  }

  /** What a reference names. */
  private static String name(Expression reference) {
    return switch (reference) {
      case Expression.Field field -> field.field().name();
      case Expression.Parameter parameter -> parameter.name();
      default -> throw new IllegalArgumentException("only fields are referred to by name");
    };
  }

  private void line(NormContinuous line) throws XMLStreamException {
    xml.open(
        "NormContinuous",
        "field",
        name(line.of()),
        "outliers",
        switch (line.outside()) {
          case AS_IS -> "asIs";
          case AS_MISSING -> "asMissingValues";
          case AS_EXTREME -> "asExtremeValues";
        },
        "mapMissingTo",
        text(line.whenMissing()));
    for (NormContinuous.Knot knot : line.points()) {
      xml.leaf(
          "LinearNorm",
          "orig",
          ConditionText.plain(knot.from()),
          "norm",
          ConditionText.plain(knot.to()));
    }
    xml.close();
  }

  private void ranges(Discretize ranges) throws XMLStreamException {
    boolean words = ranges.bins().stream().anyMatch(bin -> bin.value() instanceof Datum.Word);
    xml.open(
        "Discretize",
        "field",
        name(ranges.of()),
        "defaultValue",
        text(ranges.otherwise()),
        "mapMissingTo",
        text(ranges.whenMissing()),
        "dataType",
        words ? "string" : "double");
    for (Discretize.Bin bin : ranges.bins()) {
      xml.open("DiscretizeBin", "binValue", bin.value().text());
      FieldText.interval(xml, bin.range());
      xml.close();
    }
    xml.close();
  }

  private void map(MapValues map) throws XMLStreamException {
    boolean words = map.rows().stream().anyMatch(row -> row.value() instanceof Datum.Word);
    xml.open(
        "MapValues",
        "outputColumn",
        "out",
        "defaultValue",
        text(map.otherwise()),
        "mapMissingTo",
        text(map.whenMissing()),
        "dataType",
        words ? "string" : "double");
    for (int i = 0; i < map.of().size(); i++) {
      xml.leaf("FieldColumnPair", "field", name(map.of().get(i)), "column", "in" + i);
    }
    xml.open("InlineTable");
    for (MapValues.Row row : map.rows()) {
      xml.open("row");
      for (int i = 0; i < row.keys().size(); i++) {
        xml.text("in" + i, row.keys().get(i).text());
      }
      xml.text("out", row.value().text());
      xml.close();
    }
    xml.close();
    xml.close();
  }

  private void apply(Apply apply) throws XMLStreamException {
    xml.open(
        "Apply",
        "function",
        apply.function().word(),
        "mapMissingTo",
        text(apply.whenMissing()),
        "defaultValue",
        text(apply.otherwise()),
        "invalidValueTreatment",
        apply.faultIsMissing() ? "asMissing" : null);
    for (Expression argument : apply.arguments()) {
      write(argument);
    }
    xml.close();
  }
}
