package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/**
 * What a borrower in trouble may be offered beside a cut; the words of {@code arrangements.kind}.
 */
public enum OfferKind implements Code {
  /** 展期: what is due is due later. */
  EXTENSION(30, 90, 180),
  /** 分期: what is owed is paid in instalments. */
  INSTALMENTS(0, 365, 1_826),
  /** 暂停: nothing is due for a while. */
  HOLD(30, 90, 180);

  private final int officer;
  private final int supervisor;
  private final int most;

  OfferKind(int officer, int supervisor, int most) {
    this.officer = officer;
    this.supervisor = supervisor;
    this.most = most;
  }

  /** For how many days anybody may offer it, with a second approval. */
  public int most() {
    return most;
  }

  /** For how many days that role offers it alone. */
  int alone(Role role) {
    return switch (role) {
      case OFFICER -> officer;
      case SUPERVISOR -> supervisor;
      default -> 0;
    };
  }
}
