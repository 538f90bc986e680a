package org.limitdesk.report.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures in rows and columns.
 *
 * @param title what they are
 * @param note what a reader must know beside it; empty for nothing
 * @param rows with a cell for each column
 */
public record Table(String title, String note, List<Column> columns, List<List<Cell>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of %d cells in %d columns".formatted(row.size(), columns.size()));
      }
    }
  }

  /**
   * What stands over a column.
   *
   * @param head short, where the table stands under its title
   * @param full what says by itself what the figures are: a file may lose its title
   */
  public record Column(String head, String full) {
    /** One whose short name says all. */
    public static Column of(String head) {
      return new Column(head, head);
    }
  }

  /** The same with one more column before the others, that has this value in every row. */
  public Table within(Column column, Cell value) {
    List<Column> more = new ArrayList<>(List.of(column));
    more.addAll(columns);
    return new Table(
        title,
        note,
        more,
        rows.stream()
            .map(row -> {
              List<Cell> cells = new ArrayList<>(List.of(value));
              cells.addAll(row);
              return cells;
            })
            .toList());
  }

  /** The same with another note. */
  public Table noted(String other) {
    return new Table(title, other, columns, rows);
  }
}
