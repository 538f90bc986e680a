package org.limitdesk.domain.decision;

import java.util.Set;
import org.limitdesk.domain.Code;

/** What followed on an offer. */
public enum OfferStep implements Code {
  /** Another gave the second approval. */
  CONFIRMED,
  /** Another refused it. */
  RETURNED,
  /** The borrower agreed: it is in force. */
  ACCEPTED,
  /** The borrower does not want it. */
  DECLINED,
  /** The borrower kept to it until its end. */
  KEPT,
  BROKEN;

  /** Whether nothing follows on it. */
  public boolean ends() {
    return this == RETURNED || this == DECLINED || this == KEPT || this == BROKEN;
  }

  /** Whether it leads to its being in force. */
  public boolean comesIntoForce() {
    return this == CONFIRMED || this == ACCEPTED;
  }

  /** Whether it is a second approval. */
  public boolean isSecond() {
    return this == CONFIRMED || this == RETURNED;
  }

  /** Whether it says why. */
  public boolean needsNote() {
    return this == RETURNED || this == BROKEN;
  }

  /**
   * Whether it may follow.
   *
   * @param before the steps there were
   */
  boolean follows(Set<OfferStep> before, boolean needsSecond) {
    if (before.stream().anyMatch(OfferStep::ends) || before.contains(this)) {
      return false;
    }
    boolean stands = !needsSecond || before.contains(CONFIRMED);
    return switch (this) {
      case CONFIRMED, RETURNED -> needsSecond && !before.contains(CONFIRMED);
      case ACCEPTED -> stands;
      case DECLINED -> stands && !before.contains(ACCEPTED);
      case KEPT, BROKEN -> before.contains(ACCEPTED);
    };
  }
}
