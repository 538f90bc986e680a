package org.limitdesk.domain.collections;

import org.limitdesk.domain.Code;

/** Where a line of a stage is a month later. */
public enum StageMove implements Code {
  /** Back at M0. */
  CURED,
  /** In an earlier stage. */
  EASED,
  STAYED,
  /** In a later stage. */
  ROLLED,
  WRITTEN_OFF,
  /** Closed, transferred, or without a row. */
  LEFT
}
