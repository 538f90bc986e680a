package org.limitdesk.domain.scoring.expression;

/**
 * When two values are the same: two words by their letters, a number and a word where the word can
 * be read as the number.
 */
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
}
