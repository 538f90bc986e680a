package org.limitdesk.domain.policy;

/**
 * How a borrower is told of a change.
 *
 * @param days from the notice to the effect; 0 where the effect is at once
 */
public record Notice(NoticeMode mode, int days) {
  /** What a policy that says nothing means. */
  public static final Notice AT_ONCE = new Notice(NoticeMode.AT_ONCE, 0);
}
