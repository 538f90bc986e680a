package org.limitdesk.report.monthly;

import java.util.List;
import org.limitdesk.report.monthly.Block.Column;
import org.limitdesk.report.monthly.Block.Grid;
import org.limitdesk.report.paper.Page;
import org.limitdesk.report.paper.Page.Ink;
import org.limitdesk.report.paper.Page.Style;

/** Puts a table on paper. */
final class GridPrinter {
  private static final float ROW = 13.6f;
  private static final float BASE = 9.6f;
  private static final float HEAD = 9.5f;
  private static final float PAD = 3;
  private static final Style TITLE = new Style(9.5f, true, Ink.BLACK);
  private static final Style COLUMN = new Style(7.5f, false, Ink.GREY);
  private static final Style CELL = new Style(8, false, Ink.BLACK);
  private static final Style STRONG = new Style(8, true, Ink.BLACK);

  private final Page paper;

  GridPrinter(Page paper) {
    this.paper = paper;
  }

  /** Returns where it ends. */
  float print(Grid grid, float top) {
    float[] edges = edges(grid.columns());
    float y = top;
    if (!grid.title().isEmpty()) {
      y += 7;
      paper.left(grid.title(), PagePrinter.MARGIN, y, PagePrinter.INNER, TITLE);
      y += 5;
    }
    y = heads(grid.columns(), edges, y);
    paper.box(PagePrinter.MARGIN, y, PagePrinter.INNER, 0.8f, Ink.PALE);
    for (int row = 0; row < grid.rows().size(); row++) {
      boolean isStrong = grid.strong().contains(row);
      tints(grid, row, edges, y);
      cells(grid.rows().get(row), edges, y + BASE, isStrong ? STRONG : CELL);
      y += ROW;
      paper.line(PagePrinter.MARGIN, y, PagePrinter.INNER);
    }
    return y;
  }

  /** Heads may have several lines; all stand on the same last one. */
  private float heads(List<Column> columns, float[] edges, float top) {
    List<List<String>> heads =
        columns.stream().map(column -> List.of(column.head().split("\n"))).toList();
    int most = heads.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < most; line++) {
      int at = line;
      List<String> cells =
          heads.stream()
              .map(head -> {
                int place = at - (most - head.size());
                return place < 0 ? "" : head.get(place);
              })
              .toList();
      cells(cells, edges, top + HEAD * (line + 1), COLUMN);
    }
    return top + HEAD * most + 4;
  }

  private void cells(List<String> cells, float[] edges, float base, Style style) {
    for (int i = 0; i < cells.size(); i++) {
      float room = edges[i + 1] - edges[i] - 2 * PAD;
      if (cells.get(i).isEmpty()) {
        continue;
      }
      if (i == 0) {
        paper.left(cells.get(i), edges[0] + PAD, base, room, style);
      } else {
        paper.right(cells.get(i), edges[i + 1] - PAD, base, room, style);
      }
    }
  }

  private void tints(Grid grid, int row, float[] edges, float y) {
    for (int i = 0; i < grid.columns().size(); i++) {
      String colour = grid.tints().at(row, i);
      if (colour != null) {
        paper.box(edges[i] + 0.5f, y + 0.7f, edges[i + 1] - edges[i] - 1, ROW - 1, colour);
      }
    }
  }

  private static float[] edges(List<Column> columns) {
    float all = 0;
    for (Column column : columns) {
      all += column.part();
    }
    float[] edges = new float[columns.size() + 1];
    edges[0] = PagePrinter.MARGIN;
    for (int i = 0; i < columns.size(); i++) {
      edges[i + 1] = edges[i] + columns.get(i).part() / all * PagePrinter.INNER;
    }
    return edges;
  }
}
