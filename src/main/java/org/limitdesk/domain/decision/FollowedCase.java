package org.limitdesk.domain.decision;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;

/**
 * A proposed cut that was decided, and how its line went on.
 *
 * @param maker the user who decided
 * @param reason null for none
 * @param direction which way the decision went
 * @param month that was assessed, yyyymm
 * @param proposed the action
 * @param tier empty for none
 * @param bad whether the line came to 30+ in the months that are looked at
 */
public record FollowedCase(
    long maker,
    @Nullable ReasonCode reason,
    Direction direction,
    int month,
    Action proposed,
    String tier,
    boolean bad) {
  /** What makes lines comparable: the month, the proposed action and the tier. */
  Stratum stratum() {
    return new Stratum(month, proposed, tier);
  }

  record Stratum(int month, Action proposed, String tier) {}
}
