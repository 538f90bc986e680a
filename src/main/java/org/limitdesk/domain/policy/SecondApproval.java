package org.limitdesk.domain.policy;

import org.limitdesk.domain.Code;

/** Why a decision needs a second approval (复核). */
public enum SecondApproval implements Code {
  /** The policy gives the role no authority. */
  ROLE,
  /** A recall always needs one. */
  RECALL,
  /** The proposed limit was 0, from which no deviation can be reckoned. */
  PROPOSED_ZERO,
  /** The cut is larger than the role decides alone. */
  CUT,
  /** The decision is further from the proposal than the role goes alone. */
  DEVIATION,
  /** The decided limit is greater than the role decides alone. */
  LIMIT,
  /** The borrower disputes a record, and the cut stands on a ground of the contract. */
  DISPUTE;
}
