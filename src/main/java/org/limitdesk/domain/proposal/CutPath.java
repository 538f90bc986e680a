package org.limitdesk.domain.proposal;

import java.util.OptionalDouble;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;

/**
 * From today's limit to the reduced one, in the order of the rules: matrix, signals, scenarios,
 * then the line's guard rails. Every step is rounded half up to the fen.
 */
final class CutPath {
  private final Policy policy;
  private final PolicyLine line;
  private final Trace trace;

  CutPath(Policy policy, PolicyLine line, Trace trace) {
    this.policy = policy;
    this.line = line;
    this.trace = trace;
  }

  /** The new limit in fen; the old one where nothing is left to take. */
  long limit() {
    return rounding(productMinimum(balance(largestStep(scenarios(signals(matrix()))))));
  }

  private long matrix() {
    OptionalDouble score =
        Double.isNaN(line.score()) ? OptionalDouble.empty() : OptionalDouble.of(line.score());
    long utilisation = line.utilisation();
    long share = policy.matrix().share(score, utilisation);
    return trace
        .step("matrix", trace.isKept() ? policy.matrix().cell(score, utilisation) : "")
        .amount("limit", line.limit())
        .text("score", trace.isKept() ? words(score) : "")
        .share("utilisation", utilisation)
        .share("share", share)
        .makes(Fen.share(line.limit(), share));
  }

  private static String words(OptionalDouble score) {
    return score.isPresent() ? Double.toString(score.getAsDouble()) : "none";
  }

  private long signals(long target) {
    Trace.Step step = trace.step("signals", "factor by severity").amount("target", target);
    if (trace.isKept()) {
      for (Signal signal : line.signals()) {
        if (signal.severity() != Severity.POSITIVE) {
          step.share("factor_" + signal.code(), policy.factors().of(signal.severity()));
        }
      }
    }
    long factor = line.signalFactor();
    return step.share("floor", policy.factors().floor())
        .share("factor", factor)
        .makes(Fen.share(target, factor));
  }

  private long scenarios(long target) {
    long now = target;
    for (Scenario scenario : line.scenarios()) {
      Trace.Step step = trace.step("scenario", scenario.name()).amount("target", now);
      if (scenario.reason() != null) {
        step.text("reason", scenario.reason());
      }
      long after = Fen.share(now, scenario.factor());
      now = step.share("factor", scenario.factor()).makes(after);
    }
    return now;
  }

  private long largestStep(long target) {
    long most = policy.lineRails().largestStep();
    long least = Fen.share(line.limit(), Fen.WHOLE - most);
    return trace
        .step("largest_step", "limit × (1 − largest step)")
        .amount("target", target)
        .amount("limit", line.limit())
        .share("largest_step", most)
        .amount("least", least)
        .makes(Math.max(target, least));
  }

  private long balance(long target) {
    return trace
        .step("balance", "not below the balance")
        .amount("target", target)
        .amount("balance", line.balance())
        .makes(Math.max(target, line.balance()));
  }

  private long productMinimum(long target) {
    String product = line.segment(SegmentField.PRODUCT);
    long minimum = policy.lineRails().minimum(product);
    return trace
        .step("product_minimum", product == null ? "any product" : product)
        .amount("target", target)
        .amount("minimum", minimum)
        .makes(Math.max(target, minimum));
  }

  private long rounding(long target) {
    LineRails rails = policy.lineRails();
    return trace
        .step("rounding", "up to the increment, not above the limit")
        .amount("target", target)
        .amount("increment", rails.increment())
        .amount("limit", line.limit())
        .makes(Math.min(line.limit(), rails.roundedUp(target)));
  }
}
