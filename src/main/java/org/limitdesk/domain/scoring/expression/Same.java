package org.limitdesk.domain.scoring.expression;

/** When two values are the same: a number and a word are where the word can be read as it. */
final class Same {
  private Same() {}

  static boolean are(Datum one, Datum other) {
    if (one instanceof Datum.Word word && other instanceof Datum.Number number) {
      return are(number, word);
    }
    if (one instanceof Datum.Number number && other instanceof Datum.Word word) {
      return Datum.guess(word.word()) instanceof Datum.Number read
          && read.number() == number.number();
    }
    if (one instanceof Datum.Number a && other instanceof Datum.Number b) {
      return a.number() == b.number();
    }
    return one.equals(other);
  }

  /** The same for two values that are the same. */
  static Object key(Datum datum) {
    Datum read = datum instanceof Datum.Word word ? Datum.guess(word.word()) : datum;
    return read instanceof Datum.Number number ? (Object) (number.number() + 0.0) : read.text();
  }
}
