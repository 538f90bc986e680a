package org.limitdesk.domain.proposal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.RuleFacts;
import org.limitdesk.domain.signal.MisuseOfFunds;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.trend.Bucket;

/** Why the book's guard rails do not hold a cut back; such cuts are counted apart. */
public enum Exemption implements Code {
  DECEASED,
  FRAUD,
  MISUSE,
  SUSPENDED_FROM_M2;

  /** The first that holds; null for none, and for what is no cut. */
  public static @Nullable Exemption of(RuleFacts line, Action action) {
    if (!action.isCut()) {
      return null;
    }
    if (line.flags().contains("deceased")) {
      return DECEASED;
    }
    if (line.flags().contains("fraud")) {
      return FRAUD;
    }
    for (Signal signal : line.signals()) {
      if (signal.code().equals(MisuseOfFunds.CODE)) {
        return MISUSE;
      }
    }
    return action == Action.SUSPEND && line.bucket().atLeast(Bucket.M2) ? SUSPENDED_FROM_M2 : null;
  }
}
