package org.limitdesk.intake.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.limitdesk.domain.scoring.AllowedValues;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.InvalidTreatment;
import org.limitdesk.domain.scoring.NumberRange;
import org.limitdesk.intake.IntakeException;

/** Reads the fields that a card looks at: its MiningSchema over the DataDictionary. */
final class FieldReader {
  private static final Set<String> INPUTS = Set.of("active", "supplementary");

  private FieldReader() {}

  /** The active fields by name, in the order of the schema. */
  static Map<String, CardField> read(PmmlNode dictionary, PmmlNode schema) throws IntakeException {
    Map<String, PmmlNode> data = new LinkedHashMap<>();
    for (PmmlNode field : dictionary.all("DataField")) {
      if (data.put(field.needed("name"), field) != null) {
        throw field.place().refuse("the field " + field.needed("name") + " stands here twice");
      }
    }
    Map<String, CardField> fields = new LinkedHashMap<>();
    for (PmmlNode mining : schema.all("MiningField")) {
      if (INPUTS.contains(mining.get("usageType", "active"))) {
        CardField field = field(fields.size(), mining, data);
        if (fields.put(field.name(), field) != null) {
          throw mining.place().refuse("the field " + field.name() + " stands here twice");
        }
      }
    }
    return fields;
  }

  private static CardField field(int place, PmmlNode mining, Map<String, PmmlNode> data)
      throws IntakeException {
    String name = mining.needed("name");
    PmmlNode field = data.get(name);
    if (field == null) {
      throw mining.place().refuse("the DataDictionary has no field " + name);
    }
    FieldKind kind = kind(field);
    return new CardField(
        place,
        name,
        kind,
        allowed(field, kind),
        otherwise(mining),
        RuleReader.read(field, mining, kind));
  }

  private static FieldKind kind(PmmlNode field) throws IntakeException {
    return switch (field.needed("dataType")) {
      case "string", "boolean" -> FieldKind.WORD;
      case "integer", "float", "double" -> FieldKind.NUMBER;
      default ->
          throw field
              .place()
              .notRead("fields are numbers, strings or booleans, not " + field.get("dataType"));
    };
  }

  private static InvalidTreatment otherwise(PmmlNode mining) throws IntakeException {
    return switch (mining.get("invalidValueTreatment", "returnInvalid")) {
      case "returnInvalid" -> InvalidTreatment.NO_SCORE;
      case "asMissing" -> InvalidTreatment.AS_MISSING;
      case "asIs" -> InvalidTreatment.AS_IS;
      case "asValue" -> InvalidTreatment.AS_VALUE;
      default ->
          throw mining
              .place()
              .refuse("invalidValueTreatment is returnInvalid, asMissing, asIs or asValue");
    };
  }

  private static AllowedValues allowed(PmmlNode field, FieldKind kind) throws IntakeException {
    Set<String> words = new HashSet<>();
    Set<Double> numbers = new HashSet<>();
    for (PmmlNode value : field.all("Value")) {
      if (!value.get("property", "valid").equals("valid")) {
        continue;
      }
      if (kind == FieldKind.WORD) {
        words.add(value.needed("value"));
      } else {
        numbers.add(value.number(value.needed("value")));
      }
    }
    List<NumberRange> ranges = new ArrayList<>();
    for (PmmlNode interval : field.all("Interval")) {
      ranges.add(PieceReader.range(interval));
    }
    return new AllowedValues(words, numbers, ranges);
  }
}
