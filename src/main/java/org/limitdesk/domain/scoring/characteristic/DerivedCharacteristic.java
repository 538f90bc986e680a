package org.limitdesk.domain.scoring.characteristic;

/** Something about a line that a card may look at. */
public sealed interface DerivedCharacteristic permits DerivedNumber, DerivedWord {
  /** The name of the field in a card. */
  String name();

  /** In what it is counted. */
  String unit();

  /** How it is computed, and when it is missing. */
  String meaning();
}
