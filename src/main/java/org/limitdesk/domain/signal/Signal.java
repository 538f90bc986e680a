package org.limitdesk.domain.signal;

import java.util.Map;

/**
 * Dated evidence that a borrower's risk has changed.
 *
 * @param code which trigger raised it; a line has one signal of a code at most
 * @param dated yyyymmdd: since when what it says holds, as gravely as it does now
 * @param evidence what was seen, by name: amounts as decimals with two places, shares as decimals,
 *     counts and days as integers, and the codes of the book's own columns. Never a sentence: that
 *     is made in the reader's language
 */
public record Signal(String code, Severity severity, int dated, Map<String, String> evidence) {
  /** Whether it may lead to a cut: warn or severe. */
  public boolean callsForALook() {
    return severity.atLeast(Severity.WARN);
  }
}
