package org.limitdesk.domain.scoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.Inputs;

/**
 * The values of a card's fields for one line: numbers as double with NaN for missing, words with
 * null for missing. Every field is missing until it is set.
 */
public final class FieldValues implements Inputs {
  private final double[] numbers;
  private final @Nullable String[] words;
  private @Nullable String fault;

  /**
   * @param fields how many fields the card has
   */
  public FieldValues(int fields) {
    numbers = new double[fields];
    Arrays.fill(numbers, Double.NaN);
    words = new @Nullable String[fields];
  }

  /** The same values with room for more fields behind them. */
  FieldValues with(int more) {
    FieldValues wider = new FieldValues(numbers.length + more);
    System.arraycopy(numbers, 0, wider.numbers, 0, numbers.length);
    System.arraycopy(words, 0, wider.words, 0, words.length);
    wider.fault = fault;
    return wider;
  }

  /** Sets a number; one that the card does not allow is treated as the field says. */
  public FieldValues set(CardField field, double number) {
    if (Double.isNaN(number) || field.rules().isNone() && field.allowed().allows(number)) {
      numbers[field.place()] = number;
    } else {
      put(field, FieldIntake.take(field, new Datum.Number(number)));
    }
    return this;
  }

  /** Sets a word; one that the card does not allow is treated as the field says. */
  public FieldValues set(CardField field, @Nullable String word) {
    if (word == null || field.rules().isNone() && field.allowed().allows(word)) {
      words[field.place()] = word;
    } else {
      put(field, FieldIntake.take(field, new Datum.Word(word)));
    }
    return this;
  }

  /** Sets a text as a file has it; one that is no number is not allowed in a field of numbers. */
  public FieldValues setText(CardField field, @Nullable String text) {
    if (text == null || field.kind() == FieldKind.WORD) {
      return set(field, text);
    }
    return Datum.guess(text) instanceof Datum.Number some
        ? set(field, some.number())
        : put(field, FieldIntake.take(field, new Datum.Word(text)));
  }

  /** Sets what was made ready already. */
  FieldValues put(CardField field, Datum datum) {
    switch (datum) {
      case Datum.Number some -> numbers[field.place()] = some.number();
      case Datum.Word some -> words[field.place()] = some.word();
      case Datum.Missing missing -> {
        numbers[field.place()] = Double.NaN;
        words[field.place()] = null;
      }
      case Datum.Fault some -> fault = fault == null ? some.why() : fault;
    }
    return this;
  }

  double number(CardField field) {
    return numbers[field.place()];
  }

  @Nullable String word(CardField field) {
    return words[field.place()];
  }

  boolean missing(CardField field) {
    return field.kind() == FieldKind.NUMBER
        ? Double.isNaN(numbers[field.place()])
        : words[field.place()] == null;
  }

  @Override
  public Datum at(int place) {
    String word = words[place];
    if (word != null) {
      return new Datum.Word(word);
    }
    return Double.isNaN(numbers[place]) ? Datum.MISSING : new Datum.Number(numbers[place]);
  }

  /** Why no score may be made of these values; null where one may. */
  @Nullable String fault() {
    return fault;
  }

  FieldValue of(CardField field) {
    return new FieldValue(field.name(), number(field), word(field));
  }
}
