package org.limitdesk.domain.cluster;

import org.jspecify.annotations.Nullable;

/**
 * One cell in one month. Amounts are fen, and the book's own share of co-lent lines.
 *
 * @param month yyyymm
 * @param lines how many of its lines were in M0 a month ago
 * @param inflow how many of those are in M1 now
 * @param inflowBalance what those owe now
 * @param openLines how many open lines it has now
 * @param exposure what all its open lines owe now
 * @param test null where the cell is too small or its past too short to be judged
 */
public record CellMonth(
    CellKind by,
    String cell,
    int month,
    long lines,
    long inflow,
    long inflowBalance,
    long openLines,
    long exposure,
    @Nullable Test test) {
  /** Whether the inflow is beyond what the cell's past explains. */
  public boolean flagged() {
    return test != null && test.flagged();
  }

  /**
   * What came of testing a cell.
   *
   * @param expected the inflow that its past leads one to expect
   * @param low the least inflow of the band that holds 95 of 100 such months
   * @param high the greatest of that band
   * @param p how likely so great an inflow is, or a greater one, when nothing happened
   * @param adjusted the same after Holm, for all cells of the month
   */
  public record Test(
      double expected, long low, long high, double p, double adjusted, boolean flagged) {}
}
