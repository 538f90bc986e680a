package org.limitdesk.domain.scoring;

import org.jspecify.annotations.Nullable;

/**
 * One value that a card looked at.
 *
 * @param number NaN for a word and for a missing number
 * @param word null for a number and for a missing word
 */
public record FieldValue(String field, double number, @Nullable String word) {
  public boolean missing() {
    return Double.isNaN(number) && word == null;
  }

  /** The number or word as text; null where it is missing. */
  public @Nullable String text() {
    return Double.isNaN(number) ? word : PlainNumber.of(number);
  }
}
