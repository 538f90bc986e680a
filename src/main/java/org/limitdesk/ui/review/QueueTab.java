package org.limitdesk.ui.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.workflow.port.Worklist.Item;

/** The lists of the screen. */
public enum QueueTab implements Code {
  /** To be decided. */
  OPEN(EnumSet.of(CaseState.PROPOSED)),
  /** To be decided by today. */
  DUE(EnumSet.of(CaseState.PROPOSED)),
  DEFERRED(EnumSet.of(CaseState.DEFERRED)),
  /** Sent back by a second approval. */
  RETURNED(EnumSet.of(CaseState.RETURNED)),
  /** Decided and not sent out, so that it can be taken back. */
  DECIDED(EnumSet.of(CaseState.APPROVED, CaseState.OVERRIDDEN, CaseState.KEPT));

  private final Set<CaseState> states;

  QueueTab(Set<CaseState> states) {
    this.states = states;
  }

  boolean holds(Item item, LocalDate today) {
    return states.contains(item.state()) && (this != DUE || !item.due().isAfter(today));
  }
}
