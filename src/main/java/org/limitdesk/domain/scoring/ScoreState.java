package org.limitdesk.domain.scoring;

import org.limitdesk.domain.Code;

/** Whether a line was scored, and if not, why not. */
public enum ScoreState implements Code {
  SCORED,
  /** It already is what the card predicts: M4 and worse, or charged off. Its PD is 1. */
  ALREADY_BAD,
  /** The borrower has died; nothing is scored. */
  DECEASED,
  /** Closed or transferred: there is no line left to score. */
  NOT_OPEN,
  /** The card has no bin for a value, or does not allow it. */
  INVALID
}
