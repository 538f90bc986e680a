package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/** What a supervisor thinks of somebody's override, once it stands; it changes nothing of it. */
public enum ReviewMark implements Code {
  AGREED,
  /** With a note that says why. */
  DISAGREED,
  /** Talked about with whoever decided. */
  DISCUSSED
}
