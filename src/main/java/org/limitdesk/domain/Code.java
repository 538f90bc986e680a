package org.limitdesk.domain;

import java.util.Locale;
import java.util.Optional;

/** A word of a closed list as the store and the log write it: lower case, with underscores. */
public interface Code {
  /** The constant's own name, as enums have it. */
  String name();

  /** The word as it is stored. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word of that list that is written so; empty where there is none. */
  static <T extends Enum<T> & Code> Optional<T> find(Class<T> list, String code) {
    for (T word : list.getEnumConstants()) {
      if (word.code().equals(code)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /**
   * The word of that list that is written so.
   *
   * @throws IllegalArgumentException where there is none
   */
  static <T extends Enum<T> & Code> T of(Class<T> list, String code) {
    return find(list, code)
        .orElseThrow(() -> new IllegalArgumentException(list.getSimpleName() + " has no " + code));
  }
}
