package org.limitdesk.domain.scoring.expression;

/** What a derived field, a parameter or a function's result must be. */
public enum ValueType {
  /** A number; a word is read as one, a truth is 1 or 0. */
  NUMBER,
  /** A number without decimals; another is a fault. */
  WHOLE,
  WORD,
  /** true or false; 1 and 0 are read so. */
  TRUTH,
  /** Whatever it is. */
  ANY;

  /** The value as this type; a fault where it cannot be. */
  public Datum convert(Datum datum) {
    if (datum.isMissing() || datum.isFault() || this == ANY) {
      return datum;
    }
    return switch (this) {
      case NUMBER -> number(datum);
      case WHOLE -> whole(number(datum));
      case WORD -> new Datum.Word(datum.text());
      case TRUTH -> truth(datum);
      case ANY -> datum;
    };
  }

  private static Datum number(Datum datum) {
    if (datum instanceof Datum.Number) {
      return datum;
    }
    return switch (datum.text()) {
      case "true" -> Datum.of(1.0);
      case "false" -> Datum.of(0.0);
      default ->
          Datum.guess(datum.text()) instanceof Datum.Number number
              ? number
              : new Datum.Fault(datum.text() + " is no number");
    };
  }

  private static Datum whole(Datum datum) {
    return datum instanceof Datum.Number some && some.number() != Math.rint(some.number())
        ? new Datum.Fault(datum.text() + " is no whole number")
        : datum;
  }

  private static Datum truth(Datum datum) {
    return switch (datum.text()) {
      case "true", "1" -> Datum.of(true);
      case "false", "0" -> Datum.of(false);
      default -> new Datum.Fault(datum.text() + " is neither true nor false");
    };
  }
}
