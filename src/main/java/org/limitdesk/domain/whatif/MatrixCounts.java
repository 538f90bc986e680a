package org.limitdesk.domain.whatif;

import java.util.List;
import java.util.OptionalDouble;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.LimitMatrix;

/**
 * How many lines with a new warn or severe signal stand in each cell of a matrix, and how risky the
 * rows are. The last row is of lines without a score.
 */
public final class MatrixCounts {
  private final int[][] lines;

  /** Sums in 1e-8. */
  private final long[] pd;

  private final int[] rated;

  private MatrixCounts(int rows, int columns) {
    lines = new int[rows][columns];
    pd = new long[rows];
    rated = new int[rows];
  }

  /** Counts the lines of a trial book into the bands of a matrix, in parts. */
  public static MatrixCounts of(TrialBook book, LimitMatrix matrix, RowParts parts) {
    List<MatrixCounts> counts = parts.of(book.size(), (from, to) -> of(book, matrix, from, to));
    MatrixCounts whole = counts.getFirst();
    counts.subList(1, counts.size()).forEach(whole::append);
    return whole;
  }

  private static MatrixCounts of(TrialBook book, LimitMatrix matrix, int from, int to) {
    MatrixCounts counts =
        new MatrixCounts(matrix.score().count() + 1, matrix.utilisation().count());
    TrialRows rows = book.rows();
    for (int row = from; row < to; row++) {
      if ((rows.marks[row] & TrialRows.NEWS) != 0) {
        counts.add(book, matrix, row);
      }
    }
    return counts;
  }

  private void append(MatrixCounts next) {
    for (int row = 0; row < lines.length; row++) {
      for (int column = 0; column < lines[row].length; column++) {
        lines[row][column] += next.lines[row][column];
      }
      pd[row] += next.pd[row];
      rated[row] += next.rated[row];
    }
  }

  private void add(TrialBook book, LimitMatrix matrix, int row) {
    double score = book.rows().score[row];
    int band = Double.isNaN(score) ? lines.length - 1 : matrix.score().of(score);
    long use = Share.ratio(book.balance(row), book.limit(row));
    lines[band][matrix.utilisation().of((double) use / Fen.WHOLE)]++;
    long probability = book.rows().pd.at(row);
    if (probability >= 0) {
      pd[band] += probability;
      rated[band]++;
    }
  }

  /** The lines of a cell, counted as {@link LimitMatrix#shares} counts rows and columns. */
  public int lines(int row, int column) {
    return lines[row][column];
  }

  /** The lines of a whole row. */
  public int lines(int row) {
    int all = 0;
    for (int each : lines[row]) {
      all += each;
    }
    return all;
  }

  /** All lines that are looked at. */
  public int lines() {
    int all = 0;
    for (int row = 0; row < lines.length; row++) {
      all += lines(row);
    }
    return all;
  }

  /** The mean PD of a row, over the card's horizon; empty where no line has one. */
  public OptionalDouble meanPd(int row) {
    return rated[row] == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) pd[row] / Fen.WHOLE / rated[row]);
  }
}
