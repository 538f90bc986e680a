package org.limitdesk.domain.proposal;

import org.jspecify.annotations.Nullable;

/**
 * What is expected of a proposal.
 *
 * @param loss null where the card gives no PD
 * @param incomeGivenUp fen over the card's horizon, negative for a limit that rises or a line that
 *     earns less than its funding costs; null where the PD or the line's price is not known
 */
public record Effect(@Nullable ExpectedLoss loss, @Nullable Long incomeGivenUp) {
  /** Where the card gives no PD. */
  static final Effect UNKNOWN = new Effect(null, null);

  /** EL before − EL after in fen; 0 where it is not known. */
  public long saved() {
    return loss == null ? 0 : loss.saved();
  }
}
