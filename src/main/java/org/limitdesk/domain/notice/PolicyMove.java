package org.limitdesk.domain.notice;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.limitdesk.domain.proposal.TraceStep;

/** Finds the scenario rule that moved a limit most, more than the matrix or the signals did. */
final class PolicyMove {
  private static final Set<String> MOVERS = Set.of("matrix", "signals", "scenario");

  private PolicyMove() {}

  /** Empty where the borrower's own conduct moved the limit more; on a tie the conduct speaks. */
  static Optional<Reason> of(List<TraceStep> trace) {
    TraceStep most = null;
    for (TraceStep step : trace) {
      boolean further = most == null || moved(step).compareTo(moved(most)) > 0;
      if (MOVERS.contains(step.step()) && moved(step).signum() > 0 && further) {
        most = step;
      }
    }
    return Optional.ofNullable(most)
        .filter(step -> step.step().equals("scenario"))
        .map(PolicyMove::reason);
  }

  /** The scenario rule of that name; empty where it took nothing. */
  static Optional<Reason> taken(List<TraceStep> trace, String rule) {
    return trace.stream()
        .filter(step -> step.step().equals("scenario") && step.rule().equals(rule))
        .filter(step -> moved(step).signum() > 0)
        .map(PolicyMove::reason)
        .findFirst();
  }

  private static Reason reason(TraceStep step) {
    Map<String, String> evidence = new LinkedHashMap<>(step.inputs());
    evidence.put("result", step.result());
    return new Reason(Source.RULE, step.rule(), Theme.RULE, BigDecimal.ZERO, evidence);
  }

  private static BigDecimal moved(TraceStep step) {
    String from = step.inputs().getOrDefault("target", step.inputs().get("limit"));
    return from == null || !MOVERS.contains(step.step())
        ? BigDecimal.ZERO
        : new BigDecimal(from).subtract(new BigDecimal(step.result()));
  }
}
