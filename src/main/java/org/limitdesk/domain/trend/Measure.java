package org.limitdesk.domain.trend;

import org.limitdesk.domain.Code;

/** What a rate is a share of: a rate without its measure means nothing. */
public enum Measure implements Code {
  BALANCE,
  COUNT
}
