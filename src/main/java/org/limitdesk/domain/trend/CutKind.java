package org.limitdesk.domain.trend;

import org.limitdesk.domain.Code;

/** What was taken from a line between two months, as the months themselves show it. */
public enum CutKind implements Code {
  /** The limit is lower, and draws go on. */
  REDUCE,
  /** Draws are blocked. */
  SUSPEND
}
