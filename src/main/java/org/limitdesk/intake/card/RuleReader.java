package org.limitdesk.intake.card;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.FieldRules;
import org.limitdesk.domain.scoring.Outliers;
import org.limitdesk.domain.scoring.Outliers.Treatment;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.ValueType;
import org.limitdesk.intake.IntakeException;

/** Reads what a card does with a field's values before a bin looks at them. */
final class RuleReader {
  private static final String REPLACEMENT = "missingValueReplacement";
  private static final String INVALID = "invalidValueReplacement";

  /** How a replacement was found; it says nothing of what to do. */
  private static final Set<String> FOUND_BY =
      Set.of("asIs", "asMean", "asMode", "asMedian", "asValue");

  private RuleReader() {}

  static FieldRules read(PmmlNode field, PmmlNode mining, FieldKind kind) throws IntakeException {
    FieldRules rules =
        new FieldRules(
            values(field, kind, "missing"),
            values(field, kind, "invalid"),
            value(mining, REPLACEMENT, kind),
            refuseMissing(mining),
            whenInvalid(mining, kind),
            outliers(mining, kind));
    // The very object: a comparison with it takes no time, once for each value of each line.
    return rules.equals(FieldRules.NONE) ? FieldRules.NONE : rules;
  }

  private static Set<Datum> values(PmmlNode field, FieldKind kind, String property)
      throws IntakeException {
    Set<Datum> found = new HashSet<>();
    for (PmmlNode value : field.all("Value")) {
      String is = value.get("property", "valid");
      if (!Set.of("valid", "invalid", "missing").contains(is)) {
        throw value.place().refuse("the property of a Value is valid, invalid or missing");
      }
      if (is.equals(property)) {
        // A field of numbers may have a word for what is missing.
        String text = value.needed("value");
        found.add(kind == FieldKind.WORD ? new Datum.Word(text) : Datum.guess(text));
      }
    }
    return found;
  }

  private static Datum datum(PmmlNode node, String text, FieldKind kind) throws IntakeException {
    return kind == FieldKind.WORD
        ? new Datum.Word(text)
        : Literals.read(node, text, ValueType.NUMBER);
  }

  private static @Nullable Datum value(PmmlNode mining, String attribute, FieldKind kind)
      throws IntakeException {
    String text = mining.get(attribute);
    return text == null ? null : datum(mining, text, kind);
  }

  private static boolean refuseMissing(PmmlNode mining) throws IntakeException {
    String treatment = mining.get("missingValueTreatment", "asIs");
    if (!treatment.equals("returnInvalid") && !FOUND_BY.contains(treatment)) {
      throw mining.place().refuse("there is no missingValueTreatment " + treatment);
    }
    return treatment.equals("returnInvalid");
  }

  private static @Nullable Datum whenInvalid(PmmlNode mining, FieldKind kind)
      throws IntakeException {
    boolean asValue = mining.get("invalidValueTreatment", "").equals("asValue");
    Datum value = value(mining, INVALID, kind);
    if (asValue != (value != null)) {
      throw mining
          .place()
          .refuse(INVALID + " stands where invalidValueTreatment is asValue, and only there");
    }
    return value;
  }

  private static Outliers outliers(PmmlNode mining, FieldKind kind) throws IntakeException {
    Treatment treatment =
        switch (mining.get("outliers", "asIs")) {
          case "asIs" -> Treatment.AS_IS;
          case "asMissingValues" -> Treatment.AS_MISSING;
          case "asExtremeValues" -> Treatment.AS_EXTREME;
          default ->
              throw mining.place().refuse("outliers is asIs, asMissingValues or asExtremeValues");
        };
    if (treatment == Treatment.AS_IS) {
      return Outliers.AS_THEY_ARE;
    }
    double low = mining.number(mining.needed("lowValue"));
    double high = mining.number(mining.needed("highValue"));
    if (kind == FieldKind.WORD || low > high) {
      throw mining.place().refuse("outliers are numbers below lowValue or above highValue");
    }
    return new Outliers(treatment, low, high);
  }
}
