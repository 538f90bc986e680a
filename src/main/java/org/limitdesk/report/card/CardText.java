package org.limitdesk.report.card;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.domain.scoring.Scale;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tiers;

/** Writes a card as PMML 4.4, indented by two blanks, the same text for the same card. */
public final class CardText {
  private static final String NAMESPACE = "http://www.dmg.org/PMML-4_4";
  private static final String SCORE = "score";

  private final XmlText xml;

  private CardText(XmlText xml) {
    this.xml = xml;
  }

  /** The whole file; allowed values of fields are not written. */
  public static String write(Scorecard card) {
    StringWriter text = new StringWriter();
    try {
      XmlText xml = new XmlText(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
      new CardText(xml).document(card);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void document(Scorecard card) throws XMLStreamException {
    xml.begin();
    xml.open("PMML", "xmlns", NAMESPACE, "version", "4.4");
    xml.open("Header", "modelVersion", card.version(), "description", card.name());
    xml.leaf("Application", "name", "LimitDesk");
    if (card.terms().made() != null) {
      xml.text("Annotation", card.terms().made());
    }
    xml.close();
    xml.open("DataDictionary");
    for (CardField field : card.fields()) {
      dataField(field.name(), field.kind());
    }
    dataField(SCORE, FieldKind.NUMBER);
    xml.close();
    scorecard(card);
    xml.close();
    xml.end();
  }

  private void dataField(String name, FieldKind kind) throws XMLStreamException {
    boolean number = kind == FieldKind.NUMBER;
    xml.leaf(
        "DataField",
        "name",
        name,
        "optype",
        number ? "continuous" : "categorical",
        "dataType",
        number ? "double" : "string");
  }

  private void scorecard(Scorecard card) throws XMLStreamException {
    boolean reasons = card.reasons() != ReasonRule.NONE;
    xml.open(
        "Scorecard",
        "modelName",
        card.name(),
        "functionName",
        "regression",
        "initialScore",
        card.base().toPlainString(),
        "useReasonCodes",
        Boolean.toString(reasons),
        "reasonCodeAlgorithm",
        card.reasons() == ReasonRule.POINTS_ABOVE ? "pointsAbove" : "pointsBelow",
        "baselineMethod",
        "other");
    terms(card.terms());
    scale(card.scale());
    tiers(card.tiers());
    schema(card);
    xml.open("Characteristics");
    for (Characteristic characteristic : card.characteristics()) {
      characteristic(characteristic);
    }
    xml.close();
    xml.close();
  }

  private void terms(CardTerms terms) throws XMLStreamException {
    extension("bad", terms.bad());
    extension("horizon_months", positive(terms.horizonMonths()));
    extension("population", terms.population());
    extension("characteristics_version", positive(terms.registryVersion()));
  }

  private void scale(@Nullable Scale scale) throws XMLStreamException {
    if (scale != null) {
      extension("pdo", scale.pdo().toPlainString());
      extension("offset", scale.offset().toPlainString());
    }
  }

  private void tiers(@Nullable Tiers tiers) throws XMLStreamException {
    if (tiers != null) {
      extension("tiers.low_from", tiers.lowFrom().toPlainString());
      extension("tiers.medium_from", tiers.mediumFrom().toPlainString());
    }
  }

  private static @Nullable String positive(int number) {
    return number == 0 ? null : Integer.toString(number);
  }

  private void extension(String name, @Nullable String value) throws XMLStreamException {
    if (value != null) {
      xml.leaf("Extension", "name", "limitdesk." + name, "value", value);
    }
  }

  private void schema(Scorecard card) throws XMLStreamException {
    xml.open("MiningSchema");
    for (CardField field : card.fields()) {
      xml.leaf("MiningField", "name", field.name(), "usageType", "active");
    }
    xml.leaf("MiningField", "name", SCORE, "usageType", "target");
    xml.close();
  }

  private void characteristic(Characteristic each) throws XMLStreamException {
    xml.open(
        "Characteristic",
        "name",
        each.name(),
        "reasonCode",
        each.reasonCode(),
        "baselineScore",
        each.baseline().toPlainString());
    for (Attribute bin : each.attributes()) {
      BigDecimal points = bin.points();
      xml.open("Attribute", "partialScore", points.toPlainString(), "reasonCode", bin.reasonCode());
      new ConditionText(xml).write(bin.condition());
      xml.close();
    }
    xml.close();
  }

  /** The items of an Array, each in quotation marks. */
  static String array(Collection<String> items) {
    return items.stream()
        .sorted()
        .map(item -> '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(" "));
  }
}
