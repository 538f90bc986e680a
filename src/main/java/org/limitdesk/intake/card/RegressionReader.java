package org.limitdesk.intake.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.Condition;
import org.limitdesk.domain.scoring.DerivedField;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.IntakeException;

/**
 * Makes a card of a regression that is one in all but name: a sum of terms, each of which is one of
 * some numbers, chosen by ranges or values of fields. A term becomes a characteristic, each of its
 * numbers times the coefficient the points of a bin, and the intercept the base. Anything else is
 * refused with what it lacks. Such a card has no reason codes, and a term that is missing leaves a
 * line without a score, as in the regression.
 */
final class RegressionReader {
  private static final Set<String> KNOWN =
      Set.of(
          "Extension",
          "MiningSchema",
          "Output",
          "Targets",
          "ModelStats",
          "ModelExplanation",
          "LocalTransformations",
          "RegressionTable",
          "ModelVerification");

  private final CardFields fields;
  private final AdditiveBins bins;
  private final Set<String> names = new HashSet<>();

  private RegressionReader(CardFields fields) {
    this.fields = fields;
    bins = new AdditiveBins(fields);
  }

  static Scorecard read(PmmlNode root, PmmlNode model) throws IntakeException {
    for (PmmlNode child : model.children()) {
      if (!KNOWN.contains(child.name())) {
        throw child.place().notRead(child.name() + " is not read in a regression");
      }
    }
    if (!model.needed("functionName").equals("regression")
        || !model.get("normalizationMethod", "none").equals("none")) {
      throw model.place().notRead("only a plain sum of points is a card, nothing made of the sum");
    }
    ScorecardReader.requireNoTargets(model);
    Terms terms = Terms.of(model);
    CardFields fields = ScorecardReader.fields(root, model);
    PmmlNode table = model.only("RegressionTable");
    BigDecimal base = table.decimal("intercept");
    List<Characteristic> characteristics = new RegressionReader(fields).characteristics(table);
    return new Scorecard(
        model.get("modelName", "unnamed"),
        ScorecardReader.version(root),
        terms.terms(ScorecardReader.annotation(root)),
        base == null ? BigDecimal.ZERO : base,
        terms.scale(),
        terms.tiers(),
        ReasonRule.NONE,
        fields.own(),
        characteristics,
        derived(fields, characteristics),
        "max");
  }

  /** A term itself is in bins by now; its bins may look at other derived fields still. */
  private static List<DerivedField> derived(CardFields fields, List<Characteristic> all) {
    boolean looked =
        all.stream()
            .flatMap(each -> each.fields().stream())
            .anyMatch(field -> fields.derived(field) != null);
    return looked ? fields.derived() : List.of();
  }

  private List<Characteristic> characteristics(PmmlNode table) throws IntakeException {
    Map<String, List<PmmlNode>> values = new LinkedHashMap<>();
    List<Characteristic> all = new ArrayList<>();
    for (PmmlNode term : table.content()) {
      switch (term.name()) {
        case "NumericPredictor" -> all.add(numeric(term));
        case "CategoricalPredictor" ->
            values.computeIfAbsent(term.needed("name"), name -> new ArrayList<>()).add(term);
        default ->
            throw term.place()
                .notRead("a " + term.name() + " is no sum of points: each term looks by itself");
      }
    }
    for (Map.Entry<String, List<PmmlNode>> each : values.entrySet()) {
      all.add(categorical(each.getKey(), each.getValue()));
    }
    return all;
  }

  private Characteristic numeric(PmmlNode term) throws IntakeException {
    String name = term.needed("name");
    if (!term.get("exponent", "1").equals("1")) {
      throw term.place().notRead("a term with an exponent is no sum of points");
    }
    BigDecimal coefficient = term.decimal("coefficient", term.needed("coefficient"));
    List<Attribute> attributes = new ArrayList<>();
    for (AdditiveBins.Bin bin : bins.of(term, name)) {
      attributes.add(new Attribute(bin.when(), plain(bin.value().multiply(coefficient)), null));
    }
    Set<CardField> looked = new LinkedHashSet<>();
    new Characteristic(name, attributes, BigDecimal.ZERO, null).fields().forEach(looked::add);
    return characteristic(looked.size() == 1 ? looked.iterator().next().name() : name, attributes);
  }

  /** Points for each value that is named, none for any other; a missing value is none either. */
  private Characteristic categorical(String name, List<PmmlNode> values) throws IntakeException {
    CardField field = fields.need(values.getFirst(), name);
    List<Attribute> attributes = new ArrayList<>();
    for (PmmlNode each : values) {
      String value = each.needed("value");
      Condition when =
          field.kind() == FieldKind.WORD
              ? new Condition.OneWordOf(field, Set.of(value), true)
              : new Condition.OneNumberOf(field, Set.of(each.number(value)), true);
      BigDecimal points = each.decimal("coefficient", each.needed("coefficient"));
      attributes.add(new Attribute(when, plain(points), null));
    }
    attributes.add(new Attribute(new Condition.Always(true), BigDecimal.ZERO, null));
    return characteristic(name, attributes);
  }

  private Characteristic characteristic(String name, List<Attribute> attributes) {
    String own = name;
    for (int i = 2; !names.add(own); i++) {
      own = name + " (" + i + ")";
    }
    BigDecimal most =
        attributes.stream().map(Attribute::points).reduce(BigDecimal::max).orElseThrow();
    return new Characteristic(own, attributes, most, null);
  }

  private static BigDecimal plain(BigDecimal points) {
    BigDecimal shortest = points.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
