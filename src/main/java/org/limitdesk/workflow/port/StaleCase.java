package org.limitdesk.workflow.port;

import java.util.List;
import org.limitdesk.domain.decision.FieldChange;

/** A case is not any more what somebody saw of it. */
public final class StaleCase extends ActRefused {
  private static final long serialVersionUID = 1L;

  private final transient List<FieldChange> changes;

  /** With all that is not as it was seen. */
  public StaleCase(List<FieldChange> changes) {
    super("LD-402", "The case changed while you looked at it. See what changed, then decide anew.");
    this.changes = List.copyOf(changes);
  }

  /** What is not as it was seen; the version is always among it. */
  public List<FieldChange> changes() {
    return changes;
  }
}
