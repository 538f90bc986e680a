package org.limitdesk.domain.decision;

import org.limitdesk.domain.policy.Action;

/**
 * An action and the limit that it leads to.
 *
 * @param limit in fen, not negative
 */
public record LimitTerms(Action action, long limit) {
  public LimitTerms {
    if (limit < 0) {
      throw new IllegalArgumentException("a limit is not negative: " + limit);
    }
  }

  /**
   * The action of that word.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Action action(String code) {
    return Action.named(code)
        .orElseThrow(() -> new IllegalArgumentException("there is no action " + code));
  }

  /** Whether an action of this kind can lead from that limit, in fen, to this one. */
  public boolean followsOn(long before) {
    return switch (action) {
      case RECALL, SUSPEND -> limit <= before;
      case REDUCE -> limit < before;
      case MONITOR -> limit == before;
      case RESTORE, RAISE -> limit > before;
    };
  }
}
