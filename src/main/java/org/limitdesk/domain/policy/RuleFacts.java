package org.limitdesk.domain.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.trend.Bucket;

/**
 * What action rules ask of a line.
 *
 * @param tier low, medium or high; {@link LossRates#UNSCORED} for a line without one
 * @param flags the kinds of flag that stand
 * @param monthsClean months in a row at M0, up to now
 * @param utilisation in 1e-8
 */
public record RuleFacts(
    Bucket bucket,
    int dpd,
    List<Signal> signals,
    String tier,
    List<String> flags,
    int monthsClean,
    long utilisation) {
  /** The gravest of all its signals; null without any. */
  public @Nullable Severity worst() {
    Severity worst = null;
    for (Signal signal : signals) {
      worst = worst == null || signal.severity().atLeast(worst) ? signal.severity() : worst;
    }
    return worst;
  }
}
