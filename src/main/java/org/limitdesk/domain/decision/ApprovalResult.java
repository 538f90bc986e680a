package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/** What a second pair of eyes says. */
public enum ApprovalResult implements Code {
  CONFIRMED(Act.CONFIRM, CaseState.CONFIRMED),
  /** Back to who decided, with a note. */
  RETURNED(Act.RETURN, CaseState.RETURNED);

  private final Act act;
  private final CaseState state;

  ApprovalResult(Act act, CaseState state) {
    this.act = act;
    this.state = state;
  }

  /** The act that one must be allowed to do. */
  public Act act() {
    return act;
  }

  /** The state that a case comes to. */
  public CaseState state() {
    return state;
  }
}
