package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;

/**
 * From which value on a measure is worth which severity; {@link #NEVER} where it never is.
 *
 * @param info in the measure's own unit, and so are the others
 */
public record Marks(long info, long warn, long severe) {
  /** A mark that nothing reaches. */
  public static final long NEVER = Long.MAX_VALUE;

  /** The gravest mark that the value reaches; null below all of them. */
  public @Nullable Severity of(long value) {
    if (value >= severe && severe != NEVER) {
      return Severity.SEVERE;
    }
    if (value >= warn && warn != NEVER) {
      return Severity.WARN;
    }
    return value >= info && info != NEVER ? Severity.INFO : null;
  }

  /** The graver of two, either of which may be missing. */
  static @Nullable Severity worse(@Nullable Severity one, @Nullable Severity other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.atLeast(other) ? one : other;
  }
}
