package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/** What a decision lacks. */
public enum DecisionFault implements Code {
  /** A reason code is needed. */
  REASON_MISSING,
  /** The reason is none for a decision of this kind that goes this way. */
  REASON_DOES_NOT_FIT,
  /** A note is needed. */
  NOTE_MISSING,
  /** The action does not lead from the limit in force to the limit decided. */
  LIMIT_DOES_NOT_FIT,
  /** What is decided is not what was proposed, so it is no approval. */
  NOT_AS_PROPOSED,
  /** What is decided is what was proposed: approve it. */
  AS_PROPOSED,
  /** The line stays as it is: keep it. */
  IS_A_KEEP,
  /** A recall needs a contractual ground as its reason. */
  GROUND_MISSING,
  /** A raise needs the statement that the borrower consents as its reason. */
  CONSENT_MISSING,
  /** A deferral needs a day after the business date, and nothing else has one. */
  DATE_NOT_LATER
}
