package org.limitdesk.domain.scoring.expression;

import java.util.List;

/** Functions that are true or false, or missing where nobody can know. */
final class Logic {
  private Logic() {}

  /** How two numbers stand to each other. */
  @FunctionalInterface
  interface Order {
    boolean holds(double a, double b);
  }

  static Function.Body missing(boolean holds) {
    return given -> Datum.of(given.getFirst().isMissing() == holds);
  }

  static Function.Body same(boolean holds) {
    return given ->
        anyMissing(given) ? Datum.MISSING : Datum.of(Same.are(given.get(0), given.get(1)) == holds);
  }

  static Function.Body order(Order how) {
    return given -> {
      Datum a = ValueType.NUMBER.convert(given.get(0));
      Datum b = ValueType.NUMBER.convert(given.get(1));
      if (a instanceof Datum.Number x && b instanceof Datum.Number y) {
        return Datum.of(how.holds(x.number(), y.number()));
      }
      return a.isFault() || b.isFault() ? (a.isFault() ? a : b) : Datum.MISSING;
    };
  }

  static Function.Body isIn(boolean holds) {
    return given -> {
      Datum asked = given.getFirst();
      if (asked.isMissing()) {
        return asked;
      }
      boolean found =
          given.subList(1, given.size()).stream().anyMatch(each -> Same.are(asked, each));
      return Datum.of(found == holds);
    };
  }

  /**
   * @param decisive the word that settles it, whatever the others are
   */
  static Function.Body joined(String decisive) {
    return given -> {
      Datum result = Datum.of(decisive.equals("false"));
      for (Datum each : given) {
        Datum truth = ValueType.TRUTH.convert(each);
        if (truth.isFault() || truth.text().equals(decisive)) {
          return truth;
        }
        result = truth.isMissing() ? truth : result;
      }
      return result;
    };
  }

  static Function.Body not() {
    return given -> {
      Datum truth = ValueType.TRUTH.convert(given.getFirst());
      return truth instanceof Datum.Word word ? Datum.of(word.word().equals("false")) : truth;
    };
  }

  private static boolean anyMissing(List<Datum> given) {
    return given.stream().anyMatch(Datum::isMissing);
  }
}
