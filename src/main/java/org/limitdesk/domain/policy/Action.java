package org.limitdesk.domain.policy;

import java.util.Optional;
import org.limitdesk.domain.Code;

/** What may be proposed for a line or decided on it, from the hardest to the softest. */
public enum Action implements Code {
  /** 宣布提前到期: early repayment; needs a contractual ground and always a second approval. */
  RECALL,
  /** 冻结: no further draws. */
  SUSPEND,
  /** 降额. */
  REDUCE,
  MONITOR,
  /** 恢复: back towards the limit before a cut. */
  RESTORE,
  /** 提额. */
  RAISE;

  /** Made once: a trial asks for it a million times. */
  private final String code = Code.super.code();

  @Override
  public String code() {
    return code;
  }

  /** Whether it takes from the borrower: only a new signal may lead to it. */
  public boolean isCut() {
    return compareTo(REDUCE) <= 0;
  }

  /** Whether no draws are possible after it. */
  public boolean blocksDraws() {
    return compareTo(SUSPEND) <= 0;
  }

  /** Whether it gives to the borrower, for which no signal is needed. */
  public boolean gives() {
    return compareTo(RESTORE) >= 0;
  }

  /** The action of that word; empty for another word. */
  public static Optional<Action> named(String code) {
    return Code.find(Action.class, code);
  }
}
