package org.limitdesk.domain.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;

/**
 * What the core system did with an instruction.
 *
 * @param applied the limit in force since then, fen; 0 for what failed
 * @param appliedOn null for what failed
 * @param reason why it failed; empty for what was done, or where the text was erased
 */
public record CoreAnswer(
    Result result, long applied, @Nullable LocalDate appliedOn, String reason) {
  /** How it went. */
  public enum Result implements Code {
    DONE,
    FAILED
  }

  public CoreAnswer {
    if ((result == Result.DONE) != (appliedOn != null) || applied < 0) {
      throw new IllegalArgumentException("what was done has a limit and its day");
    }
  }

  /** Where its case stands then: what failed is to be decided anew. */
  public CaseState state() {
    return result == Result.DONE ? CaseState.EFFECTIVE : CaseState.RETURNED;
  }
}
