package org.limitdesk.workflow;

import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;

/** A sound decision of each kind on a proposed cut. */
public final class Requests {
  private Requests() {}

  /** One that lacks nothing. */
  public static DecisionRequest of(DecisionKind kind, Proposed proposed) {
    return switch (kind) {
      case APPROVE -> DecisionRequest.approve(proposed, null, "");
      case OVERRIDE ->
          DecisionRequest.override(
              new LimitTerms(Action.REDUCE, proposed.terms().limit() + 1), ReasonCode.OTHER, "why");
      case KEEP -> DecisionRequest.keep(proposed, ReasonCode.GOOD_CONDUCT, "why");
      case DEFER ->
          DecisionRequest.defer(
              proposed, TestDesk.TODAY.plusDays(7), ReasonCode.AWAITING_CONTACT, "");
      case WITHDRAW -> DecisionRequest.withdraw(proposed, ReasonCode.NEW_FACTS, "why");
    };
  }
}
