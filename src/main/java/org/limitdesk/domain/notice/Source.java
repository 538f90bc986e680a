package org.limitdesk.domain.notice;

import org.limitdesk.domain.Code;

/** Where in a case a reason stands. */
public enum Source implements Code {
  SIGNAL,
  CHARACTERISTIC,
  /** A scenario rule of the policy, in the trace. */
  RULE
}
