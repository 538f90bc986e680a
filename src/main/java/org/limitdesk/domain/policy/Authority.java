package org.limitdesk.domain.policy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.limitdesk.domain.money.Fen;

/**
 * Up to where a role decides alone.
 *
 * @param roles by the role's word, such as {@code officer}; a role not named decides nothing alone
 */
public record Authority(Map<String, RoleLimits> roles) {
  public Authority {
    roles = Map.copyOf(roles);
  }

  /**
   * Why the decision needs a second approval; empty where it needs none. Limits in fen.
   *
   * @param old the limit before
   * @param proposed the limit proposed
   * @param decided the limit decided; the old one for a kept line
   */
  public Set<SecondApproval> needed(
      String role, Action decidedAction, long old, long proposed, long decided) {
    Set<SecondApproval> why = EnumSet.noneOf(SecondApproval.class);
    if (decidedAction == Action.RECALL) {
      why.add(SecondApproval.RECALL);
    }
    if (proposed == 0) {
      why.add(SecondApproval.PROPOSED_ZERO);
    }
    RoleLimits limits = roles.get(role);
    if (limits == null) {
      why.add(SecondApproval.ROLE);
    } else {
      measure(limits, old, proposed, decided, why);
    }
    return why;
  }

  private static void measure(
      RoleLimits limits, long old, long proposed, long decided, Set<SecondApproval> why) {
    if (exceeds(old - decided, old, limits.largestCut())) {
      why.add(SecondApproval.CUT);
    }
    if (proposed > 0
        && exceeds(Math.abs(decided - proposed), proposed, limits.largestDeviation())) {
      why.add(SecondApproval.DEVIATION);
    }
    if (decided > limits.largestLimit()) {
      why.add(SecondApproval.LIMIT);
    }
  }

  /** Whether part / whole is above that share, without rounding. */
  private static boolean exceeds(long part, long whole, long share) {
    long high = Math.multiplyHigh(part, Fen.WHOLE);
    long held = Math.multiplyHigh(whole, share);
    return high == held ? Long.compareUnsigned(part * Fen.WHOLE, whole * share) > 0 : high > held;
  }
}
