package org.limitdesk.workflow.port;

import java.time.LocalDate;
import org.limitdesk.domain.borrower.Circumstances;

/** What files told of borrowers beside their lines' figures. */
public interface CircumstanceBook {
  /**
   * What is to be known of one borrower.
   *
   * @param borrower the borrower's key
   * @param day on which flags stand
   */
  Circumstances of(int borrower, LocalDate day);
}
