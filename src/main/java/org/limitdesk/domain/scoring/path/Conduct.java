package org.limitdesk.domain.scoring.path;

import java.util.Comparator;

/**
 * What a borrower does from the month that the line is known at.
 *
 * @param months for how many months more the line is kept on time; 0 for the month end itself
 * @param catchesUp whether all that is past due is paid
 * @param drawsNothing whether nothing more is drawn in these months
 * @param settled how many other lenders are paid off
 * @param repaid fen repaid at once beyond what is paid anyway
 */
public record Conduct(
    int months, boolean catchesUp, boolean drawsNothing, int settled, long repaid) {
  /** Nothing is done. */
  public static final Conduct NOTHING = new Conduct(0, false, false, 0, 0);

  private static final Comparator<Conduct> ASKS_LESS =
      Comparator.comparingInt(Conduct::acts)
          .thenComparingLong(Conduct::repaid)
          .thenComparingInt(Conduct::settled);

  /** Sooner first, then fewer things to do, then smaller ones. */
  static final Comparator<Conduct> SIMPLER =
      Comparator.comparingInt(Conduct::months).thenComparing(ASKS_LESS);

  /** How many different things there are to do, waiting not counted. */
  public int acts() {
    return (catchesUp ? 1 : 0)
        + (drawsNothing ? 1 : 0)
        + (settled > 0 ? 1 : 0)
        + (repaid > 0 ? 1 : 0);
  }

  /** Whether it has fewer things to do than another, or as many with less to repay or settle. */
  public boolean asksLessThan(Conduct other) {
    return ASKS_LESS.compare(this, other) < 0;
  }

  Conduct withRepaid(long fen) {
    return new Conduct(months, catchesUp, drawsNothing, settled, fen);
  }
}
