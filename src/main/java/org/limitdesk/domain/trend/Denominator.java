package org.limitdesk.domain.trend;

import org.limitdesk.domain.Code;

/** What a vintage's rates are a share of; a curve without it means nothing. */
public enum Denominator implements Code {
  /** The cohort's lines. */
  LINES,
  /** The limit of each line in the first month that the book saw of it. */
  FIRST_LIMITS,
  /** The limit that each line was opened with, as the lender tells it. */
  INITIAL_LIMITS,
  /** All that was drawn on the cohort up to and with each month: it grows with the curve. */
  DRAWN;

  /** What a bad line counts by this: itself, or what it owes. */
  public Measure measure() {
    return this == LINES ? Measure.COUNT : Measure.BALANCE;
  }
}
