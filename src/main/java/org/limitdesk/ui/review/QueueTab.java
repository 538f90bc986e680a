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
  DECIDED(
      EnumSet.of(CaseState.APPROVED, CaseState.OVERRIDDEN, CaseState.KEPT, CaseState.CONFIRMED)),
  /** Cuts that borrowers object to, and those that fell and are to be given back. */
  APPEALS(EnumSet.of(CaseState.APPEALED, CaseState.REVERSED));

  private final Set<CaseState> states;

  QueueTab(Set<CaseState> states) {
    this.states = states;
  }

  /** Whether its cases are told apart by the day by which they are to be decided. */
  boolean isByDay() {
    return this != DECIDED && this != DEFERRED;
  }

  /** Whether cases of that state stand in this list, whatever their day. */
  boolean has(CaseState state) {
    return states.contains(state);
  }

  /** A deferral whose day has come is open again, and due. */
  boolean holds(Item item, LocalDate today) {
    LocalDate until = item.until();
    boolean over = until != null && !until.isAfter(today);
    boolean here = states.contains(item.state());
    return switch (this) {
      case OPEN -> over || here;
      case DUE -> over || here && !item.due().isAfter(today);
      case DEFERRED -> here && !over;
      default -> here;
    };
  }
}
