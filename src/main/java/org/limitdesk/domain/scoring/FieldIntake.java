package org.limitdesk.domain.scoring;

import org.limitdesk.domain.scoring.expression.Datum;

/** Makes a value that is there ready for a card, as the field's rules say. */
final class FieldIntake {
  private FieldIntake() {}

  /** What to go on with; a fault where there may be no score. */
  static Datum take(CardField field, Datum value) {
    FieldRules rules = field.rules();
    if (rules.standsForMissing().contains(value)) {
      return Datum.MISSING;
    }
    if (rules.neverAllowed().contains(value) || !allowed(field, value)) {
      return switch (field.otherwise()) {
        case NO_SCORE -> notAllowed(field, value);
        case AS_MISSING -> Datum.MISSING;
        case AS_IS -> fits(field, value) ? usual(rules, value) : notAllowed(field, value);
        case AS_VALUE -> rules.whenInvalid() == null ? Datum.MISSING : rules.whenInvalid();
      };
    }
    return usual(rules, value);
  }

  private static Datum notAllowed(CardField field, Datum value) {
    return new Datum.Fault(
        "the card does not allow the value " + value.text() + " of " + field.name());
  }

  private static boolean allowed(CardField field, Datum value) {
    return switch (value) {
      case Datum.Number some -> field.allowed().allows(some.number());
      case Datum.Word some -> fits(field, value) && field.allowed().allows(some.word());
      case Datum.Missing missing -> true;
      case Datum.Fault fault -> false;
    };
  }

  /** A word is no value of a field of numbers, and cannot be taken as it is. */
  private static boolean fits(CardField field, Datum value) {
    return field.kind() == FieldKind.WORD || value instanceof Datum.Number;
  }

  private static Datum usual(FieldRules rules, Datum value) {
    if (!(value instanceof Datum.Number some)) {
      return value;
    }
    double number = rules.outliers().of(some.number());
    return Double.isNaN(number) ? Datum.MISSING : new Datum.Number(number);
  }
}
