package org.limitdesk.report.card;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.domain.scoring.Scale;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.domain.scoring.expression.Expression;

/** Writes a card as PMML 4.4, indented by two blanks, the same text for the same card. */
public final class CardText {
  private static final String NAMESPACE = "http://www.dmg.org/PMML-4_4";
  private static final String SCORE = "score";

  private final XmlText xml;
  private final CardNotes notes;

  private CardText(XmlText xml, CardNotes notes) {
    this.xml = xml;
    this.notes = notes;
  }

  /** The whole file, without any thing that a card's reader here or elsewhere does not know. */
  public static String write(Scorecard card) {
    return write(card, CardNotes.NONE);
  }

  /** The same with notes, as extensions that change no score. */
  public static String write(Scorecard card, CardNotes notes) {
    StringWriter text = new StringWriter();
    try {
      XmlText xml = new XmlText(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
      new CardText(xml, notes).document(card);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  /** The same as the bytes of a file. */
  public static byte[] bytes(Scorecard card) {
    return write(card).getBytes(StandardCharsets.UTF_8);
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
      new FieldText(xml).data(field);
    }
    xml.leaf("DataField", "name", score(card), "optype", "continuous", "dataType", "double");
    xml.close();
    new DerivedText(xml).write(card);
    scorecard(card);
    xml.close();
    xml.end();
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
        card.baselineMethod());
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
      new FieldText(xml).mining(field);
    }
    xml.leaf("MiningField", "name", score(card), "usageType", "target");
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
      bin(each, bin);
    }
    xml.close();
  }

  private void bin(Characteristic each, Attribute bin) throws XMLStreamException {
    Expression reckoned = bin.reckoned();
    String points = reckoned == null ? bin.points().toPlainString() : null;
    xml.open("Attribute", "partialScore", points, "reasonCode", bin.reasonCode());
    for (Map.Entry<String, String> note : notes.of(each, bin).entrySet()) {
      extension(note.getKey(), note.getValue());
    }
    new ConditionText(xml).write(bin.condition());
    if (reckoned != null) {
      xml.open("ComplexPartialScore");
      new ExpressionText(xml).write(reckoned);
      xml.close();
    }
    xml.close();
  }

  /** The name of what is predicted; one that no field of the card has. */
  private static String score(Scorecard card) {
    Set<String> taken = new HashSet<>();
    card.fields().forEach(field -> taken.add(field.name()));
    card.derived().forEach(derived -> taken.add(derived.field().name()));
    String name = SCORE;
    while (taken.contains(name)) {
      name = "_" + name;
    }
    return name;
  }

  /** The items of an Array, each in quotation marks. */
  static String array(Collection<String> items) {
    return items.stream()
        .sorted()
        .map(item -> '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(" "));
  }
}
