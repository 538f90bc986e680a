package org.limitdesk.domain.trend;

import org.limitdesk.domain.money.Fen;

/**
 * One month of a whole book as columns of primitives: place {@code i} of each is the line of the
 * borrower with key {@code i}.
 *
 * @param month yyyymm
 * @param dpd days past due, {@link #ABSENT} where the borrower has no row in the month
 * @param status the place of the line's status among active, suspended, closed, charged_off,
 *     transferred
 * @param balance fen, of the whole line
 * @param limit fen, of the whole line
 * @param ownShare in 1e-8, how much of the line is the book's own; the same for every month
 */
public record MonthColumns(
    int month, char[] dpd, byte[] status, long[] balance, long[] limit, int[] ownShare) {
  /** Days past due of a borrower without a row in the month. */
  public static final char ABSENT = 0xFFFF;

  /** The last status, counted from 0, of which a line is still open: suspended. */
  private static final int LAST_OPEN = 1;

  /** Whether the borrower has a line in this month that is active or suspended. */
  public boolean isOpen(int borrower) {
    return dpd[borrower] != ABSENT && status[borrower] <= LAST_OPEN;
  }

  /** Days past due of the open lines; {@link #ABSENT} for the others. */
  public char[] openDpd() {
    char[] open = dpd.clone();
    for (int i = 0; i < open.length; i++) {
      open[i] = isOpen(i) ? open[i] : ABSENT;
    }
    return open;
  }

  /** The book's own part of a line's balance, in fen: a co-lent line counts its own share. */
  public long ownBalance(int borrower) {
    return Fen.share(balance[borrower], ownShare[borrower]);
  }

  /** The book's own part of a line's limit, in fen. */
  public long ownLimit(int borrower) {
    return Fen.share(limit[borrower], ownShare[borrower]);
  }

  /** How many borrowers have a row in the month, whatever its status. */
  int present() {
    int count = 0;
    for (char days : dpd) {
      count += days == ABSENT ? 0 : 1;
    }
    return count;
  }

  /** One more than the greatest borrower key. */
  public int size() {
    return dpd.length;
  }
}
