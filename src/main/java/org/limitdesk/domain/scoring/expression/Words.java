package org.limitdesk.domain.scoring.expression;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Functions of words. */
final class Words {
  private static final int LONGEST = 4_000;

  private Words() {}

  static Function.Body changed(UnaryOperator<String> how) {
    return given -> {
      Datum word = given.getFirst();
      return word.isMissing() ? word : new Datum.Word(how.apply(word.text()));
    };
  }

  static Function.Body length() {
    return given -> {
      Datum word = given.getFirst();
      return word.isMissing() ? word : Datum.of((double) word.text().length());
    };
  }

  /** From a place counted from 1, so many letters or as many as there are. */
  static Function.Body substring() {
    return given -> {
      Datum from = ValueType.WHOLE.convert(given.get(1));
      Datum length = ValueType.WHOLE.convert(given.get(2));
      if (from instanceof Datum.Number at && length instanceof Datum.Number many) {
        return given.getFirst().isMissing()
            ? Datum.MISSING
            : substring(given.getFirst().text(), at.number() - 1, many.number());
      }
      return from.isFault() || length.isFault() ? (from.isFault() ? from : length) : Datum.MISSING;
    };
  }

  private static Datum substring(String text, double from, double length) {
    if (from < 0 || length < 0) {
      return new Datum.Fault("substring counts from 1 and takes no length below 0");
    }
    int start = (int) Math.min(from, text.length());
    int end = (int) Math.min(start + length, text.length());
    return new Datum.Word(text.substring(start, end));
  }

  static Function.Body joined() {
    return given -> {
      if (given.stream().anyMatch(Datum::isMissing)) {
        return Datum.MISSING;
      }
      return limited(given.stream().map(Datum::text).collect(Collectors.joining()));
    };
  }

  /** Words can grow with each step of a chain; nobody's field is so long. */
  private static Datum limited(String text) {
    return text.length() > LONGEST
        ? new Datum.Fault("a word grew beyond " + LONGEST + " letters")
        : new Datum.Word(text);
  }
}
