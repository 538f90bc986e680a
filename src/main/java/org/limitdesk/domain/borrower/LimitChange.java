package org.limitdesk.domain.borrower;

/**
 * A change of a line's limit.
 *
 * @param at yyyymmdd
 * @param before fen
 * @param after fen
 */
public record LimitChange(long at, long before, long after) {
  public boolean isCut() {
    return after < before;
  }
}
