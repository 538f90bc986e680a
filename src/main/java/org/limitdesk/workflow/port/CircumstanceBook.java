package org.limitdesk.workflow.port;

import java.time.LocalDate;
import org.limitdesk.domain.borrower.Circumstances;
import org.limitdesk.domain.decision.ContactNote;

/** What files told of borrowers beside their lines' figures, and what the desk noted. */
public interface CircumstanceBook {
  /**
   * What is to be known of one borrower.
   *
   * @param borrower the borrower's key
   * @param day on which flags stand
   */
  Circumstances of(int borrower, LocalDate day);

  /** Keeps a note of a contact with its entry, and returns once both are safe. */
  void note(int borrower, ContactNote note, long maker, LogStamp stamp);
}
