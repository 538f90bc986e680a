package org.limitdesk.domain.signal;

import java.util.Optional;
import org.limitdesk.domain.Code;

/** How grave a signal is, from the least. */
public enum Severity implements Code {
  /** Good news: it takes nothing from the borrower and never calls for a look at a cut. */
  POSITIVE,
  INFO,
  WARN,
  SEVERE;

  /** Whether it is {@code other} or graver. */
  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  /** The severity of that word; empty for another word. */
  public static Optional<Severity> named(String code) {
    return Code.find(Severity.class, code);
  }
}
