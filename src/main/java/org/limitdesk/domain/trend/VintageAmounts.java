package org.limitdesk.domain.trend;

/** Amounts that vintages are a share of, beside a book's columns. */
public interface VintageAmounts {
  /** Stands for an amount that the book does not tell. */
  long UNTOLD = -1;

  /**
   * The limits that lines were opened with, by the borrower's key, fen of whole lines; {@link
   * #UNTOLD} where not known.
   *
   * @param size one more than the greatest key
   */
  long[] initialLimits(int size);

  /**
   * What was drawn in a month, by the borrower's key, fen of whole lines; {@link #UNTOLD} where no
   * row tells it.
   *
   * @param month yyyymm
   * @param size one more than the greatest key
   */
  long[] drawn(int month, int size);
}
