package org.limitdesk.domain.proposal;

import org.limitdesk.domain.money.Fen;

/**
 * All that the expected loss of a line under any limit depends on. Amounts are fen, shares 1e-8.
 *
 * @param blocked whether draws are blocked today
 * @param pd with four decimals
 * @param ownShare the book's own share of the line
 */
public record EffectTerms(
    long limit,
    long balance,
    long interest,
    long pending,
    boolean blocked,
    long pd,
    long lgd,
    long ccf,
    long ownShare) {
  /** What is expected if the limit becomes that. */
  public ExpectedLoss at(long newLimit, boolean blockedAfter) {
    return new ExpectedLoss(
        pd, lgd, ccf, exposure(limit, blocked), exposure(newLimit, blockedAfter));
  }

  /**
   * {@code EAD = own share · (balance + interest due + CCF · drawable)}; CCF · drawable and the own
   * share are each rounded half up to the fen.
   */
  private long exposure(long under, boolean isBlocked) {
    long drawable = isBlocked ? 0 : Math.max(0, under - balance - pending);
    return Fen.share(balance + interest + Fen.share(drawable, ccf), ownShare);
  }
}
