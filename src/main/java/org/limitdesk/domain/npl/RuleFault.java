package org.limitdesk.domain.npl;

import org.limitdesk.domain.Code;

/**
 * What is wrong with a rule, and where.
 *
 * @param kind what it is
 * @param at the first character that is wrong, from 1
 * @param part what stands there; empty where something is missing
 */
public record RuleFault(Kind kind, int at, String part) {

  /** What can be wrong. */
  public enum Kind implements Code {
    /** Nothing stands where a bucket should. */
    MISSING,
    /** A bucket that is not overdue. */
    NOT_OVERDUE,
    /** No word of a rule. */
    UNKNOWN
  }
}
