package org.limitdesk.domain.trend;

/** What a rate is a share of: a rate without its measure means nothing. */
public enum Measure {
  BALANCE,
  COUNT
}
