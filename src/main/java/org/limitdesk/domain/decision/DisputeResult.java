package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/** What came of a dispute. */
public enum DisputeResult implements Code {
  RECORD_RIGHT,
  /** To be corrected by a load, after which the line is assessed anew. */
  RECORD_WRONG
}
