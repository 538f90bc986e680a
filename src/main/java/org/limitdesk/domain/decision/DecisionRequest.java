package org.limitdesk.domain.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to do with a case, before any rule has looked at it.
 *
 * @param terms the action and limit; for what settles nothing, the line as it is
 * @param reason null where none was given
 * @param note in the person's own words; may be blank
 * @param until the day to come back to it; null for all but a deferral
 */
public record DecisionRequest(
    DecisionKind kind,
    LimitTerms terms,
    @Nullable ReasonCode reason,
    String note,
    @Nullable LocalDate until) {

  /** As proposed; only a recall needs a reason, which is its ground. */
  public static DecisionRequest approve(
      Proposed proposed, @Nullable ReasonCode ground, String note) {
    return new DecisionRequest(DecisionKind.APPROVE, proposed.terms(), ground, note, null);
  }

  /** Another action or limit than proposed. */
  public static DecisionRequest override(
      LimitTerms terms, @Nullable ReasonCode reason, String note) {
    return new DecisionRequest(DecisionKind.OVERRIDE, terms, reason, note, null);
  }

  /** The line stays as it is. */
  public static DecisionRequest keep(Proposed proposed, @Nullable ReasonCode reason, String note) {
    return new DecisionRequest(DecisionKind.KEEP, proposed.unchanged(), reason, note, null);
  }

  /** Not now, but on that day. */
  public static DecisionRequest defer(
      Proposed proposed, @Nullable LocalDate until, @Nullable ReasonCode reason, String note) {
    return new DecisionRequest(DecisionKind.DEFER, proposed.unchanged(), reason, note, until);
  }

  /** Takes back the decision that stands. */
  public static DecisionRequest withdraw(
      Proposed proposed, @Nullable ReasonCode reason, String note) {
    return new DecisionRequest(DecisionKind.WITHDRAW, proposed.unchanged(), reason, note, null);
  }
}
