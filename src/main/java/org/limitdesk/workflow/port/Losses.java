package org.limitdesk.workflow.port;

import org.limitdesk.domain.trend.LossCount;

/** What was written off and recovered of a book's lines. */
public interface Losses extends LossCount.Source {
  /** Whether any row of the book tells what was written off, be it nothing. */
  boolean areChargeOffsTold();

  /** Whether any row of the book tells what was recovered, be it nothing. */
  boolean areRecoveriesTold();
}
