package org.limitdesk.report.table;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** How wide the columns of a sheet must be for what is in them. */
final class ColumnWidths {
  private static final int LEAST = 8;
  private static final int MOST = 48;
  private static final int MOST_OF_A_HEAD = 16;
  private static final int MARGIN = 2;

  private final List<Integer> letters = new ArrayList<>();

  /** A head may take two lines. */
  void head(int column, String text) {
    widen(column, Math.min(MOST_OF_A_HEAD, width(text)));
  }

  void row(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      cell(i, cells.get(i));
    }
  }

  private void cell(int column, Cell cell) {
    int letters =
        switch (cell) {
          case Cell.Text(String text) -> width(text);
          case Cell.Money money -> money.plain().length() * 4 / 3;
          case Cell.Count count -> count.plain().length() * 4 / 3;
          case Cell.Day day -> day.plain().length();
          case Cell.Month month -> month.plain().length();
          case Cell.Decimal _, Cell.Rate _, Cell.Points _, Cell.None _ -> LEAST;
        };
    widen(column, Math.min(MOST, letters));
  }

  private void widen(int column, int wanted) {
    while (letters.size() <= column) {
      letters.add(LEAST);
    }
    letters.set(column, Math.max(letters.get(column), wanted));
  }

  /** A Chinese letter takes the room of two. */
  private static int width(String text) {
    return text.codePoints().map(letter -> letter >= 0x2E80 ? 2 : 1).sum();
  }

  void on(Worksheet sheet) {
    for (int i = 0; i < letters.size(); i++) {
      sheet.width(i, letters.get(i) + MARGIN);
    }
  }
}
