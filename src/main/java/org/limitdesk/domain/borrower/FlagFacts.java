package org.limitdesk.domain.borrower;

/**
 * A flag on a borrower.
 *
 * @param kind the place in the codes of {@code flags.kind}
 * @param from yyyymmdd
 * @param to yyyymmdd, {@link Row#NONE} while it stands
 */
public record FlagFacts(int kind, long from, long to) {
  /** Whether it stands on that day, yyyymmdd. */
  public boolean standsOn(long day) {
    return from <= day && (to == Row.NONE || day <= to);
  }
}
