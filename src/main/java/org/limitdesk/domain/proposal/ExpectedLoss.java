package org.limitdesk.domain.proposal;

import org.limitdesk.domain.money.Fen;

/**
 * Expected loss (预期损失) of one line over the card's horizon, before and after a proposal. Shares are
 * 1e-8, amounts fen; of a co-lent line the own share only.
 *
 * @param pd with four decimals, as are the LGD and so the product of the two is exact
 * @param exposureBefore exposure at default: own share · (balance + interest due + CCF · drawable)
 */
public record ExpectedLoss(long pd, long lgd, long ccf, long exposureBefore, long exposureAfter) {
  private static final long TEN_THOUSANDTH = 10_000;

  /** PD · LGD · EAD, half up to the fen. */
  public long before() {
    return loss(exposureBefore);
  }

  /** PD · LGD · EAD, half up to the fen. */
  public long after() {
    return loss(exposureAfter);
  }

  /** Before − after, as both are shown; negative for a limit that rises. */
  public long saved() {
    return before() - after();
  }

  private long loss(long exposure) {
    return Fen.share(exposure, pd / TEN_THOUSANDTH * (lgd / TEN_THOUSANDTH));
  }
}
