package org.limitdesk.domain.backtest;

import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.whatif.FairnessTally.Place;

/**
 * What a policy makes of one line in a past month. Amounts are fen of the whole line.
 *
 * @param people the borrower's gender and age group, to be shown and never an input
 * @param tier low, medium, high or unscored
 * @param lgd in 1e-8, of the line as it then stood
 * @param limit that the line had
 * @param balance that the line then had
 * @param cut whether the policy reduces, suspends or recalls it, and no rail of the book holds that
 * @param newLimit the limit that the policy sets; the old one where it cuts nothing
 */
public record TriedLine(
    Borrower borrower,
    Place people,
    String tier,
    long lgd,
    long limit,
    long balance,
    boolean cut,
    long newLimit) {
  /** The same where a rail of the book holds the cut back. */
  public TriedLine left() {
    return new TriedLine(borrower, people, tier, lgd, limit, balance, false, limit);
  }
}
