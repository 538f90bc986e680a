package org.limitdesk.domain.signal;

import java.util.Locale;
import java.util.Optional;

/** How grave a signal is, from the least. */
public enum Severity {
  INFO,
  WARN,
  SEVERE;

  /** The word in documents and in the store: {@code warn}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is {@code other} or graver. */
  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  /** The severity of that word; empty for another word. */
  public static Optional<Severity> named(String code) {
    for (Severity severity : values()) {
      if (severity.code().equals(code)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
