package org.limitdesk.domain.scoring;

/**
 * A field that a card looks at. In a card of ours its name is that of a derived characteristic.
 *
 * @param place the field's place among the card's fields, from 0
 * @param otherwise what is done with a value that is not allowed
 * @param rules what else is done with a value before a bin looks at it
 */
public record CardField(
    int place,
    String name,
    FieldKind kind,
    AllowedValues allowed,
    InvalidTreatment otherwise,
    FieldRules rules) {
  /** A field without further rules. */
  public CardField(
      int place, String name, FieldKind kind, AllowedValues allowed, InvalidTreatment otherwise) {
    this(place, name, kind, allowed, otherwise, FieldRules.NONE);
  }

  /** A field that allows every value. */
  public static CardField of(int place, String name, FieldKind kind) {
    return new CardField(place, name, kind, AllowedValues.ANY, InvalidTreatment.NO_SCORE);
  }
}
