package org.limitdesk.domain.notice;

import org.limitdesk.domain.Code;

/** Why the words of a reason may not go to a borrower. */
public enum ReasonFault implements Code {
  /** There is no reason. */
  NO_REASON,
  /** More than {@link PrincipalReasons#MOST}. */
  TOO_MANY,
  /** The same thing twice. */
  SAID_TWICE,
  /** It names nothing that the borrower could check or change. */
  VAGUE,
  /** It speaks of what a person is, or of others. */
  SENSITIVE,
  /** It names a suspicion that is still looked into. */
  TIPS_OFF,
  /** The case did not rest on it. */
  DID_NOT_DRIVE,
  /** It has a number that the case does not have. */
  NUMBER_NOT_IN_CASE
}
