package org.limitdesk.domain.policy;

import java.util.List;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;

/**
 * What each signal multiplies the target by, in 1e-8; good news has no factor.
 *
 * @param floor the least that all of them together come to
 */
public record SignalFactors(long info, long warn, long severe, long floor) {
  public long of(Severity severity) {
    return switch (severity) {
      case POSITIVE -> Fen.WHOLE;
      case INFO -> info;
      case WARN -> warn;
      case SEVERE -> severe;
    };
  }

  /** The product over all signals, half up to six decimals and not below the floor. */
  public long product(List<Signal> signals) {
    return Math.max(
        floor, Share.product(signals.stream().map(signal -> of(signal.severity())).toList()));
  }
}
