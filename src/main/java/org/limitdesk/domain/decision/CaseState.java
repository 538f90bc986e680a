package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/** Where a case stands. What may follow on what is {@link CaseLife}. */
public enum CaseState implements Code {
  /** Open: nobody has decided it, or the decision was withdrawn. */
  PROPOSED,
  APPROVED,
  OVERRIDDEN,
  KEPT,
  /** Until a date. */
  DEFERRED,
  /** Decided, and another has confirmed it. */
  CONFIRMED,
  /** Decided, and another sent it back. */
  RETURNED,
  /** The change has left for the core system. */
  RELEASED,
  /** The borrower was told. */
  NOTIFIED,
  /** The core system has applied it. */
  EFFECTIVE,
  /** 申诉: the borrower objects. */
  APPEALED,
  /** The decision stands. */
  UPHELD,
  /** The decision falls. */
  REVERSED,
  /** Over; also an open case whose proposal lapsed. */
  CLOSED
}
