package org.limitdesk.domain.scoring.characteristic;

import org.jspecify.annotations.Nullable;

/** A characteristic that is a word. */
public record DerivedWord(String name, String unit, String meaning, Value value)
    implements DerivedCharacteristic {
  /** How the word is found. */
  @FunctionalInterface
  public interface Value {
    /** Null where it is missing. */
    @Nullable String of(LineView line);
  }
}
