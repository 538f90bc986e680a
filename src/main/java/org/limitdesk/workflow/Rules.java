package org.limitdesk.workflow;

import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.scoring.Scorecard;

/**
 * By what lines are scored and limits proposed.
 *
 * @param cardDocument the card's number in the book; 0 for one that is only tried out
 * @param policyDocument the policy's number in the book; 0 for one that is only tried out
 */
public record Rules(Scorecard card, long cardDocument, Policy policy, long policyDocument) {
  /** Whether one of them is only tried out, so that nothing may be written by it. */
  public boolean isTrial() {
    return cardDocument == 0 || policyDocument == 0;
  }
}
