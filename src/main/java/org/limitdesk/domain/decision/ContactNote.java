package org.limitdesk.domain.decision;

import java.time.LocalDate;
import org.limitdesk.domain.Code;

/**
 * What came of an attempt to reach a borrower, as somebody at the desk notes it.
 *
 * @param promised fen; 0 where nothing was promised
 * @param promisedOn by when; the day itself where nothing was
 * @param note what was said
 */
public record ContactNote(
    Channel channel,
    Outcome outcome,
    LocalDate day,
    long promised,
    LocalDate promisedOn,
    String note) {
  /** By which way; the words of {@code contacts.channel}. */
  public enum Channel implements Code {
    PHONE,
    SMS,
    APP,
    LETTER;

    /** Whether it calls somebody who asked not to be called. */
    public boolean calls() {
      return this == PHONE;
    }

    /** Whether it reaches them at once, so that hours and counts hold; a letter does not. */
    public boolean intrudes() {
      return this != LETTER;
    }
  }

  /** How it went; the words of {@code contacts.outcome}. */
  public enum Outcome implements Code {
    REACHED,
    NO_ANSWER,
    PROMISED,
    REFUSED
  }

  /** Whether it says all that it must: a promise has an amount and a day, and nothing else has. */
  public boolean isSound() {
    boolean promise = outcome == Outcome.PROMISED;
    return promise == promised > 0 && (!promise || !promisedOn.isBefore(day));
  }
}
