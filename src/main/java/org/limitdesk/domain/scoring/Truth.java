package org.limitdesk.domain.scoring;

/** What a condition says of a line: PMML's three-valued logic. */
public enum Truth {
  TRUE,
  FALSE,
  /** A value that it asks for is missing. */
  UNKNOWN;

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }
}
