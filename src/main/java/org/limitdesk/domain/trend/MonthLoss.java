package org.limitdesk.domain.trend;

/**
 * What one month cost: written off and recovered, beside what stood on the book at its beginning
 * and at its end. Amounts are fen, of the book's own part of co-lent lines.
 */
public final class MonthLoss {
  private final int month;
  private final boolean isOpened;
  private final long[] opening = new long[Measure.values().length];
  private final long[] closing = new long[Measure.values().length];
  private final long[] chargedOff = new long[Measure.values().length];
  private final long[] recovered = new long[Measure.values().length];
  private long withoutAmount;

  /**
   * @param isOpened whether the book has the month before, whose end is this one's beginning
   */
  MonthLoss(int month, boolean isOpened) {
    this.month = month;
    this.isOpened = isOpened;
  }

  void opens(long balance) {
    add(opening, balance);
  }

  void closes(long balance) {
    add(closing, balance);
  }

  void chargesOff(long amount) {
    add(chargedOff, amount);
  }

  /** A line that came to be written off in this month, of which no amount is told. */
  void chargesOffWithoutAmount() {
    chargedOff[Measure.COUNT.ordinal()]++;
    withoutAmount++;
  }

  void recovers(long amount) {
    add(recovered, amount);
  }

  private static void add(long[] to, long amount) {
    to[Measure.BALANCE.ordinal()] += amount;
    to[Measure.COUNT.ordinal()]++;
  }

  /** The month as yyyymm. */
  public int month() {
    return month;
  }

  /** Whether the book has the month before; without it there is no average and no rate. */
  public boolean isOpened() {
    return isOpened;
  }

  /** The balance (fen) or the number of the open lines at the end of the month before. */
  public long opening(Measure measure) {
    return opening[measure.ordinal()];
  }

  /** The balance (fen) or the number of the open lines at the month's end. */
  public long closing(Measure measure) {
    return closing[measure.ordinal()];
  }

  /**
   * The principal written off in the month (fen), or the number of lines of which some was, or that
   * came to be written off.
   */
  public long chargedOff(Measure measure) {
    return chargedOff[measure.ordinal()];
  }

  /** What was recovered in the month (fen), or the number of lines of which some was. */
  public long recovered(Measure measure) {
    return recovered[measure.ordinal()];
  }

  /** Lines that came to be written off in the month and tell no amount: the balance lacks them. */
  public long withoutAmount() {
    return withoutAmount;
  }
}
