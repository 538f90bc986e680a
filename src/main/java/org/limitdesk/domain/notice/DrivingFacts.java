package org.limitdesk.domain.notice;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.proposal.TraceStep;
import org.limitdesk.domain.scoring.NumberRange;
import org.limitdesk.domain.signal.Signal;

/**
 * What a case froze, as far as it can be a reason.
 *
 * @param lost characteristics and their points, in the card's order
 * @param signals in the order in which they were found
 * @param trace from the old limit to the proposed one
 */
public record DrivingFacts(List<Lost> lost, List<Signal> signals, List<TraceStep> trace) {
  public DrivingFacts {
    lost = List.copyOf(lost);
    signals = List.copyOf(signals);
    trace = List.copyOf(trace);
  }

  /**
   * The points of a characteristic.
   *
   * @param value as the card saw it; empty where it is missing
   * @param points lost against the card's baseline; 0 or less where none were
   * @param free the nearest values that would have lost none; null where there are none to name
   */
  public record Lost(
      String characteristic,
      String value,
      String bin,
      BigDecimal points,
      @Nullable NumberRange free) {}

  /** Whether the borrower is flagged as deceased: then nobody is written to. */
  public boolean isDeceased() {
    return signals.stream().anyMatch(each -> "deceased".equals(each.evidence().get("flag")));
  }
}
