package org.limitdesk.domain.decision;

import java.util.Comparator;
import org.limitdesk.domain.Code;

/** Which way a decision goes away from its proposal. */
public enum Direction implements Code {
  /** 收紧: less can be drawn than proposed, or a harder action (the high-side override). */
  HARDER,
  AS_PROPOSED,
  /** 放宽: more can be drawn than proposed, or a softer action (the low-side override). */
  SOFTER;

  /**
   * From harder to softer. What can be drawn comes first: a line that is blocked is harder than any
   * that is not, whatever its limit; of two that are not, the lower limit is the harder one. The
   * order of the actions tells where that is equal, and between two that are blocked.
   */
  private static final Comparator<LimitTerms> SOFTNESS =
      Comparator.comparing((LimitTerms terms) -> !terms.action().blocksDraws())
          .thenComparing(terms -> terms.action().blocksDraws() ? terms.action().ordinal() : 0)
          .thenComparing(LimitTerms::limit)
          .thenComparing(LimitTerms::action);

  /** How what was decided stands to what was proposed. */
  public static Direction of(LimitTerms proposed, LimitTerms decided) {
    return values()[Integer.signum(SOFTNESS.compare(decided, proposed)) + 1];
  }
}
