package org.limitdesk.report.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.AllowedValues;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.FieldRules;
import org.limitdesk.domain.scoring.NumberRange;
import org.limitdesk.domain.scoring.Outliers;
import org.limitdesk.domain.scoring.Outliers.Treatment;
import org.limitdesk.domain.scoring.expression.Datum;

/** Writes a field as it stands in the DataDictionary and in the MiningSchema. */
final class FieldText {
  private final XmlText xml;

  FieldText(XmlText xml) {
    this.xml = xml;
  }

  void data(CardField field) throws XMLStreamException {
    boolean number = field.kind() == FieldKind.NUMBER;
    String[] attributes = {
      "name", field.name(),
      "optype", number ? "continuous" : "categorical",
      "dataType", number ? "double" : "string"
    };
    if (field.allowed().equals(AllowedValues.ANY)
        && field.rules().standsForMissing().isEmpty()
        && field.rules().neverAllowed().isEmpty()) {
      xml.leaf("DataField", attributes);
      return;
    }
    xml.open("DataField", attributes);
    for (NumberRange range : field.allowed().ranges()) {
      interval(xml, range);
    }
    values(field.allowed().words(), null);
    values(field.allowed().numbers().stream().sorted().map(ConditionText::plain).toList(), null);
    values(texts(field.rules().standsForMissing()), "missing");
    values(texts(field.rules().neverAllowed()), "invalid");
    xml.close();
  }

  private static List<String> texts(Collection<Datum> data) {
    return data.stream().map(Datum::text).toList();
  }

  private void values(Collection<String> values, @Nullable String property)
      throws XMLStreamException {
    for (String value : values.stream().sorted().toList()) {
      xml.leaf("Value", "value", value, "property", property);
    }
  }

  static void interval(XmlText xml, NumberRange range) throws XMLStreamException {
    xml.leaf(
        "Interval",
        "closure",
        (range.fromOpen() ? "open" : "closed") + (range.toOpen() ? "Open" : "Closed"),
        "leftMargin",
        Double.isInfinite(range.from()) ? null : ConditionText.plain(range.from()),
        "rightMargin",
        Double.isInfinite(range.to()) ? null : ConditionText.plain(range.to()));
  }

  void mining(CardField field) throws XMLStreamException {
    List<@Nullable String> attributes =
        new ArrayList<>(Arrays.asList("name", field.name(), "usageType", "active"));
    FieldRules rules = field.rules();
    attributes.addAll(Arrays.asList("invalidValueTreatment", invalid(field)));
    attributes.addAll(Arrays.asList("invalidValueReplacement", text(rules.whenInvalid())));
    attributes.addAll(Arrays.asList("missingValueReplacement", text(rules.whenMissing())));
    if (rules.refuseMissing()) {
      attributes.addAll(Arrays.asList("missingValueTreatment", "returnInvalid"));
    }
    Outliers outliers = rules.outliers();
    if (outliers.treatment() != Treatment.AS_IS) {
      boolean missing = outliers.treatment() == Treatment.AS_MISSING;
      attributes.addAll(Arrays.asList("outliers", missing ? "asMissingValues" : "asExtremeValues"));
      attributes.addAll(Arrays.asList("lowValue", ConditionText.plain(outliers.low())));
      attributes.addAll(Arrays.asList("highValue", ConditionText.plain(outliers.high())));
    }
    xml.leaf("MiningField", attributes.toArray(new @Nullable String[0]));
  }

  /** What PMML means without a word needs none. */
  private static @Nullable String invalid(CardField field) {
    return switch (field.otherwise()) {
      case NO_SCORE -> null;
      case AS_MISSING -> "asMissing";
      case AS_IS -> "asIs";
      case AS_VALUE -> "asValue";
    };
  }

  private static @Nullable String text(@Nullable Datum datum) {
    return datum == null ? null : datum.text();
  }
}
