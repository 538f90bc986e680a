package org.limitdesk.domain.scoring;

/**
 * A field that a card looks at. In a card of ours its name is that of a derived characteristic.
 *
 * @param place the field's place among the card's fields, from 0
 */
public record CardField(
    int place, String name, FieldKind kind, AllowedValues allowed, InvalidTreatment otherwise) {
  /** A field that allows every value. */
  public static CardField of(int place, String name, FieldKind kind) {
    return new CardField(place, name, kind, AllowedValues.ANY, InvalidTreatment.NO_SCORE);
  }
}
