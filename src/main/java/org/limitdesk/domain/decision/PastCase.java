package org.limitdesk.domain.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that was decided, beside what it was like.
 *
 * @param borrowerId as the lender writes it
 * @param maker the name of who decided
 * @param day the business date of the decision
 * @param reason null for none
 */
public record PastCase(
    long id,
    String borrowerId,
    String maker,
    LocalDate day,
    Proposed proposed,
    LimitTerms decided,
    @Nullable ReasonCode reason,
    CaseTraits traits) {

  /** How it was decided, against what was proposed. */
  public Direction direction() {
    return Direction.of(proposed.terms(), decided);
  }
}
