package org.limitdesk.domain.signal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.FlagFacts;

/**
 * A flag stands on the borrower (fraud, deceased, hardship, …): the gravest, and of equals the
 * newest; dated on the day it began.
 *
 * @param kinds severity by the words of {@code flags.kind}; a kind not named raises nothing
 */
public record Flagged(Map<String, Severity> kinds) implements Trigger {
  static final String CODE = "flagged";

  public Flagged {
    kinds = Map.copyOf(kinds);
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    FlagFacts worst = null;
    Severity severity = null;
    for (FlagFacts flag : line.flags(place)) {
      Severity its = kinds.get(name(flag));
      if (its != null
          && (severity == null || worst == null || graver(its, flag, severity, worst))) {
        worst = flag;
        severity = its;
      }
    }
    if (worst == null || severity == null) {
      return null;
    }
    Evidence evidence = new Evidence().code("flag", name(worst)).number("from", worst.from());
    return Finding.ofDay(severity, (int) worst.from(), evidence);
  }

  /**
   * Kinds in the book's own order decide what nothing else does, whatever order the flags came in.
   */
  private static boolean graver(Severity its, FlagFacts flag, Severity than, FlagFacts worst) {
    if (its != than) {
      return its.atLeast(than);
    }
    return flag.from() != worst.from() ? flag.from() > worst.from() : flag.kind() < worst.kind();
  }

  private static String name(FlagFacts flag) {
    return ObservedLine.flagKinds().get(flag.kind());
  }
}
