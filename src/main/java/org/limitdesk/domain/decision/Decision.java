package org.limitdesk.domain.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;

/**
 * A decision that was made.
 *
 * @param id its number
 * @param caseId the case
 * @param corrects the decision that it takes back or replaces; null for none
 * @param terms the action and limit; for what settles nothing, the line as it was
 * @param reason null for none
 * @param maker the user who decided
 * @param at when, in milliseconds since 1970 UTC
 * @param until the day of a deferral; null for none
 * @param seen the case's version that was decided on
 * @param second why it needs a second approval; empty where it needs none
 * @param seq its entry in the log
 * @param day the book's business date on which it was made
 */
public record Decision(
    long id,
    long caseId,
    @Nullable Long corrects,
    DecisionKind kind,
    LimitTerms terms,
    @Nullable ReasonCode reason,
    long maker,
    long at,
    @Nullable LocalDate until,
    long seen,
    String second,
    long seq,
    LocalDate day) {
  /** Whether the line is another one by it, so that the core system is to be told. */
  public boolean changes() {
    return (kind == DecisionKind.APPROVE || kind == DecisionKind.OVERRIDE)
        && terms.action() != Action.MONITOR;
  }

  /** Whether it settles a case and takes from the borrower, who is to be told then. */
  public boolean cuts() {
    return kind.settles() && terms.action().isCut();
  }
}
