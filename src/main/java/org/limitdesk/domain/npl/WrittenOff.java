package org.limitdesk.domain.npl;

import org.limitdesk.domain.Code;

/** Whether a package has lines that were written off (已核销). */
public enum WrittenOff implements Code {
  /** Open lines alone. */
  NO,
  /** Open lines by the rule, and all that were written off. */
  ALSO,
  /** Those that were written off alone. */
  ONLY
}
