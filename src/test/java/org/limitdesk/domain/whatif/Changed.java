package org.limitdesk.domain.whatif;

import java.util.List;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.Trigger;

/** A policy with one thing changed. */
public final class Changed {
  private Changed() {}

  /** With other triggers. */
  public static Policy triggers(Policy from, List<Trigger> triggers) {
    return policy(from, triggers, from.matrix(), from.lineRails());
  }

  /** With another matrix. */
  public static Policy matrix(Policy from, LimitMatrix matrix) {
    return policy(from, from.triggers(), matrix, from.lineRails());
  }

  /** With other guard rails for the line. */
  public static Policy rails(Policy from, LineRails rails) {
    return policy(from, from.triggers(), from.matrix(), rails);
  }

  private static Policy policy(
      Policy from, List<Trigger> triggers, LimitMatrix matrix, LineRails rails) {
    return new Policy(
        from.name(),
        from.version(),
        from.title(),
        from.card(),
        triggers,
        matrix,
        from.factors(),
        from.scenarios(),
        rails,
        from.bookRails(),
        from.rules(),
        from.nothingLeft(),
        from.restore(),
        from.raise(),
        from.losses(),
        from.income(),
        from.authority(),
        from.dueDays());
  }
}
