package org.limitdesk.domain.decision;

import org.limitdesk.domain.audit.Hash;

/**
 * The cases that are looked at one by one whatever else is approved together: one of twenty, drawn
 * by the case itself, so that asking again draws no other.
 */
public final class Sample {
  private static final String KEY = "limitdesk sample 1\n";
  private static final int ONE_OF = 20;
  private static final int DIGITS = 8;

  private Sample() {}

  /**
   * Whether a case is drawn.
   *
   * @param borrowerId as the lender writes it
   */
  public static boolean isDrawn(String borrowerId, long caseId) {
    String hash = Hash.plainHex(KEY + borrowerId + "\n" + caseId);
    return Long.parseLong(hash.substring(0, DIGITS), 16) % ONE_OF == 0;
  }
}
