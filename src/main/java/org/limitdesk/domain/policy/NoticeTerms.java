package org.limitdesk.domain.policy;

import java.util.Map;

/**
 * How borrowers are told, by action.
 *
 * @param actions one that is not named takes effect at once, with notice on the same day
 */
public record NoticeTerms(Map<Action, Notice> actions) {
  /** Those of a policy that says nothing. */
  public static final NoticeTerms NONE = new NoticeTerms(Map.of());

  public NoticeTerms {
    actions = Map.copyOf(actions);
  }

  /** How a borrower is told of that action. */
  public Notice of(Action action) {
    return actions.getOrDefault(action, Notice.AT_ONCE);
  }
}
