package org.limitdesk.domain.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of cell counted month by month. Columns are calendar months from {@code first} on; a
 * month that the book lacks, or that has none before it, counts nothing.
 *
 * @param first the index of the first month: years times twelve and months from 0
 * @param cells the cells' names
 * @param known by month, whether the book has it and the month before
 * @param lines by cell and month: in M0 a month ago
 * @param inflow by cell and month: of those, in M1 now
 * @param inflowBalance what those owe, fen
 * @param openLines by cell and month, open now
 * @param exposure what those owe, fen
 */
public record InflowTable(
    CellKind by,
    int first,
    List<String> cells,
    boolean[] known,
    long[][] lines,
    long[][] inflow,
    long[][] inflowBalance,
    long[][] openLines,
    long[][] exposure) {
  /** A table that counted nothing yet. */
  public static InflowTable empty(CellKind by, int first, List<String> cells, int months) {
    int size = cells.size();
    return new InflowTable(
        by,
        first,
        List.copyOf(cells),
        new boolean[months],
        new long[size][months],
        new long[size][months],
        new long[size][months],
        new long[size][months],
        new long[size][months]);
  }

  int months() {
    return known.length;
  }

  /** The month in that column, yyyymm. */
  int month(int column) {
    int index = first + column;
    return index / 12 * 100 + index % 12 + 1;
  }

  /** What was counted there, with what came of testing it. */
  CellMonth of(int cell, int column, CellMonth.@Nullable Test test) {
    return new CellMonth(
        by,
        cells.get(cell),
        month(column),
        lines[cell][column],
        inflow[cell][column],
        inflowBalance[cell][column],
        openLines[cell][column],
        exposure[cell][column],
        test);
  }
}
