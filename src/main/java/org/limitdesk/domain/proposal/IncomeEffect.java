package org.limitdesk.domain.proposal;

/**
 * All that the income of a line under any limit depends on. Amounts are fen, shares and rates 1e-8.
 *
 * @param limit today's
 * @param blocked whether draws are blocked today
 * @param pd with four decimals
 * @param ownShare the book's own share of the line
 * @param usedShare how much of a limit is used on the average
 * @param daily the line's daily rate
 * @param funding what the money costs a year
 * @param months the horizon of the card
 */
public record IncomeEffect(
    long limit,
    boolean blocked,
    long pd,
    long ownShare,
    long usedShare,
    long daily,
    long funding,
    int months) {
  /**
   * How much of the limit is taken away that would have been drawn on: nothing where draws are
   * blocked before and after.
   */
  long removed(long newLimit, boolean blockedAfter) {
    return blocked && blockedAfter ? 0 : limit - newLimit;
  }

  /** What is given up if the limit becomes that, in fen; below 0 for a limit that rises. */
  public long at(long newLimit, boolean blockedAfter) {
    return new GivenUp(
            removed(newLimit, blockedAfter), pd, ownShare, usedShare, daily, funding, months)
        .fen();
  }
}
