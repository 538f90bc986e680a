package org.limitdesk.domain.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.notice.DrivingFacts.Lost;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.proposal.TraceStep;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;

/** Facts to make cases of. */
final class NoticeCases {
  static final Signal SPIKE =
      signal(
          "utilisation_spike",
          Severity.WARN,
          Map.of("utilisation", "0.87", "limit", "20000.00", "utilisation_before", "0.42"));
  static final Signal MISUSE =
      signal("misuse_of_funds", Severity.SEVERE, Map.of("amount", "3000.00", "draws", "2"));
  static final Signal OVERDUE =
      signal("overdue", Severity.SEVERE, Map.of("bucket", "M2", "dpd", "34"));

  private NoticeCases() {}

  static Signal signal(String code, Severity severity, Map<String, String> evidence) {
    return new Signal(code, severity, 20261031, evidence);
  }

  static Lost lost(String characteristic, String value, int points) {
    return new Lost(characteristic, value, "a bin", BigDecimal.valueOf(points), null);
  }

  static TraceStep step(String step, String rule, String target, String result) {
    String from = step.equals("matrix") ? "limit" : "target";
    return new TraceStep(step, rule, Map.of(from, target, "reason", "appetite for travel"), result);
  }

  static DrivingFacts facts(List<Lost> lost, List<Signal> signals) {
    return new DrivingFacts(lost, signals, List.of());
  }

  static List<String> codes(DrivingFacts facts) {
    return PrincipalReasons.of(Action.REDUCE, facts).stream().map(Reason::code).toList();
  }
}
