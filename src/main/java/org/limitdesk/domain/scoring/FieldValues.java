package org.limitdesk.domain.scoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of a card's fields for one line: numbers as double with NaN for missing, words with
 * null for missing. Every field is missing until it is set.
 */
public final class FieldValues {
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

  /** Sets a number; one that the card does not allow is treated as the field says. */
  public FieldValues set(CardField field, double number) {
    if (!Double.isNaN(number) && !field.allowed().allows(number)) {
      if (field.otherwise() != InvalidTreatment.AS_IS) {
        refuse(field, PlainNumber.of(number));
        return this;
      }
    }
    numbers[field.place()] = number;
    return this;
  }

  /** Sets a word; one that the card does not allow is treated as the field says. */
  public FieldValues set(CardField field, @Nullable String word) {
    if (word != null && !field.allowed().allows(word)) {
      if (field.otherwise() != InvalidTreatment.AS_IS) {
        refuse(field, word);
        return this;
      }
    }
    words[field.place()] = word;
    return this;
  }

  private void refuse(CardField field, String value) {
    if (field.otherwise() == InvalidTreatment.NO_SCORE && fault == null) {
      fault = "the card does not allow the value " + value + " of " + field.name();
    }
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

  /** Why no score may be made of these values; null where one may. */
  @Nullable String fault() {
    return fault;
  }

  FieldValue of(CardField field) {
    return new FieldValue(field.name(), number(field), word(field));
  }
}
