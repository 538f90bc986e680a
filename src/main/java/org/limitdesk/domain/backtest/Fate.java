package org.limitdesk.domain.backtest;

import java.util.List;
import org.limitdesk.domain.Code;

/** What became of a line in the window after a month. */
public enum Fate implements Code {
  /** Never M2, and seen to the window's end or paid off and closed. */
  GOOD,
  /** Reached M4, or was written off. */
  BAD,
  /** Reached M2 or M3, and no more. */
  INDETERMINATE,
  /** Was sold, or has no row in a month of the window, or the book lacks such a month. */
  UNKNOWN;

  /** All of them, as a list so that no one copies an array in a loop. */
  public static final List<Fate> ALL = List.of(values());
}
