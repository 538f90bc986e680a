package org.limitdesk.workflow;

import org.limitdesk.domain.Code;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.workflow.port.DecisionLog.Departure;

/** How a decision stands to its second approval. */
public enum SecondState implements Code {
  NOT_NEEDED,
  WAITING,
  CONFIRMED,
  RETURNED,
  /** Taken back or replaced before anybody looked. */
  WITHDRAWN;

  /** Of that decision. */
  public static SecondState of(Departure row) {
    if (row.approval() != null) {
      return row.approval() == ApprovalResult.CONFIRMED ? CONFIRMED : RETURNED;
    }
    if (row.withdrawn()) {
      return WITHDRAWN;
    }
    return row.decision().second().isEmpty() ? NOT_NEEDED : WAITING;
  }
}
