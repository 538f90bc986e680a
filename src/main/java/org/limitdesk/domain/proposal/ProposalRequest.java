package org.limitdesk.domain.proposal;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Signal;

/**
 * Everything that a proposal for one line is made of.
 *
 * @param signals the signals that stand, in the policy's order
 * @param lastDecision the day of the last decision on the line, yyyymmdd; null without one
 * @param lastCut the day of the last cut that the desk knows of, yyyymmdd; a later one in the
 *     line's own history counts instead
 * @param asOf the book's business date, yyyymmdd
 * @param person what the same person has here beside the line; asked for only by who needs it
 */
public record ProposalRequest(
    ObservedLine view,
    ScoredLine scored,
    List<Signal> signals,
    @Nullable Integer lastDecision,
    @Nullable Integer lastCut,
    int asOf,
    Supplier<OfPerson> person) {
  /** Of a person with this line alone. */
  public ProposalRequest(
      ObservedLine view,
      ScoredLine scored,
      List<Signal> signals,
      @Nullable Integer lastDecision,
      @Nullable Integer lastCut,
      int asOf) {
    this(view, scored, signals, lastDecision, lastCut, asOf, () -> OfPerson.ALONE);
  }

  public ProposalRequest {
    signals = List.copyOf(signals);
  }
}
