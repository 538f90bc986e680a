package org.limitdesk.workflow;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.limitdesk.domain.decision.DecisionFault;
import org.limitdesk.workflow.port.ActRefused;

/** A decision lacks something that every decision of its kind must have. */
public final class FaultyDecision extends ActRefused {
  private static final long serialVersionUID = 1L;

  private final transient Set<DecisionFault> faults;

  FaultyDecision(Set<DecisionFault> faults) {
    super(
        "LD-405",
        "The decision is not complete: "
            + new TreeSet<>(faults)
                .stream()
                    .map(fault -> fault.code().replace('_', ' '))
                    .collect(Collectors.joining(", "))
            + ".");
    this.faults = Set.copyOf(faults);
  }

  /** All that it lacks. */
  public Set<DecisionFault> faults() {
    return faults;
  }
}
