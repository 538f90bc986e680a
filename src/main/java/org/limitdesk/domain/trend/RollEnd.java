package org.limitdesk.domain.trend;

import org.limitdesk.domain.Code;

/** Where a line can be a month later, beside the buckets. */
public enum RollEnd implements Code {
  /** 结清: it owed something, owes nothing now, and is still open. */
  PAID_OFF,
  CLOSED,
  CHARGED_OFF,
  TRANSFERRED,
  /** The later month has no row of it. */
  MISSING
}
