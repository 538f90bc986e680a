package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/** What came of an appeal. */
public enum AppealResult implements Code {
  /** The decision stands. */
  UPHELD(CaseState.UPHELD),
  /** The decision falls; a new one gives back what it took, or some of it. */
  REVERSED(CaseState.REVERSED);

  private final CaseState state;

  AppealResult(CaseState state) {
    this.state = state;
  }

  /** The state that its case comes to. */
  public CaseState state() {
    return state;
  }
}
