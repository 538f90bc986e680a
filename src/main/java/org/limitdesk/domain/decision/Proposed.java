package org.limitdesk.domain.decision;

import org.limitdesk.domain.policy.Action;

/**
 * What the engine proposes for a line.
 *
 * @param limitBefore the limit in force, in fen
 * @param terms the proposed action and limit
 */
public record Proposed(long limitBefore, LimitTerms terms) {
  public Proposed {
    if (limitBefore < 0) {
      throw new IllegalArgumentException("a limit is not negative: " + limitBefore);
    }
  }

  /** The line left as it is. */
  public LimitTerms unchanged() {
    return new LimitTerms(Action.MONITOR, limitBefore);
  }
}
