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
 * @param snoozedUntil the last day, yyyymmdd, up to which a person put it off; {@link #AWAKE} if
 *     nobody did
 */
public record Signal(
    String code, Severity severity, int dated, Map<String, String> evidence, int snoozedUntil) {
  /** No day: nobody put it off. */
  public static final int AWAKE = 0;

  /** One that nobody put off. */
  public Signal(String code, Severity severity, int dated, Map<String, String> evidence) {
    this(code, severity, dated, evidence, AWAKE);
  }

  /** Whether it may lead to a cut: warn or severe, and not put off. */
  public boolean callsForALook() {
    return severity.atLeast(Severity.WARN) && !isSnoozed();
  }

  /** Whether a person put it off. It stands all the same, with its evidence and its factor. */
  public boolean isSnoozed() {
    return snoozedUntil != AWAKE;
  }

  /** The same, put off where it is no graver and no newer than what the person saw. */
  public Signal under(Snooze snooze) {
    return snooze.severity().atLeast(severity) && dated <= snooze.day()
        ? new Signal(code, severity, dated, evidence, snooze.until())
        : this;
  }
}
