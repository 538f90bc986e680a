package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/** What a person does with a case. */
public enum DecisionKind implements Code {
  /** As proposed. */
  APPROVE(Act.APPROVE, CaseState.APPROVED),
  /** Another action or limit. */
  OVERRIDE(Act.OVERRIDE, CaseState.OVERRIDDEN),
  /** The line stays as it is; for reports this is an override too. */
  KEEP(Act.KEEP, CaseState.KEPT),
  /** Later. */
  DEFER(Act.DEFER, CaseState.DEFERRED),
  /** Takes the decision before back; the case is open again. */
  WITHDRAW(Act.WITHDRAW, CaseState.PROPOSED);

  private final Act act;
  private final CaseState state;

  DecisionKind(Act act, CaseState state) {
    this.act = act;
    this.state = state;
  }

  /** The act that one must be allowed to do. */
  public Act act() {
    return act;
  }

  /** The state that the case comes to. */
  public CaseState state() {
    return state;
  }

  /** Whether it fixes what happens to the line: who did so may give no second approval. */
  public boolean settles() {
    return this == APPROVE || departs();
  }

  /** Whether it goes away from the proposal. */
  public boolean departs() {
    return this == OVERRIDE || this == KEEP;
  }
}
