package org.limitdesk.report.monthly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page of the report is made of, from top to bottom. */
sealed interface Block {
  /** A sentence or more, over the whole width. */
  record Words(String text) implements Block {}

  /** A heading over what follows. */
  record Head(String text) implements Block {}

  /**
   * Shares with their intervals, on one axis from 0 to 1, beside what each is held against.
   *
   * @param own what the shares are of, for the legend
   * @param other what they are held against
   */
  record Ranges(String title, String own, String other, List<Range> rows) implements Block {
    public Ranges {
      rows = List.copyOf(rows);
    }
  }

  /** One of them: its interval, its share, and the share that it is held against. */
  record Range(String name, double low, double share, double high, double other) {}

  /** A word and what it means. */
  record Term(String term, String text) implements Block {}

  /** A few figures in large letters. */
  record Tiles(List<Tile> tiles) implements Block {
    public Tiles {
      tiles = List.copyOf(tiles);
    }
  }

  /**
   * One of them.
   *
   * @param below what it is held against
   */
  record Tile(String name, String figure, String below) {}

  /**
   * A chart under its title.
   *
   * @param height in points
   */
  record Chart(ReportChart chart, float height) implements Block {}

  /**
   * A table: names at the left, figures at the right of their columns.
   *
   * @param title over it; empty for none
   * @param columns the first of which holds names
   * @param strong the places of rows that stand out
   */
  record Grid(
      String title,
      List<Column> columns,
      List<List<String>> rows,
      List<Integer> strong,
      Tints tints)
      implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      strong = List.copyOf(strong);
    }

    public Grid(String title, List<Column> columns, List<List<String>> rows) {
      this(title, columns, rows, List.of(), Tints.NONE);
    }
  }

  /**
   * A column of a table.
   *
   * @param part of the width, beside the parts of the others
   */
  record Column(String head, float part) {}

  /** The colours under the cells. */
  @FunctionalInterface
  interface Tints {
    Tints NONE = (row, column) -> null;

    /** The one under that cell, {@code #rrggbb}; null for none. */
    @Nullable String at(int row, int column);
  }
}
