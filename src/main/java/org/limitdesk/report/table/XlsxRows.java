package org.limitdesk.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * Rows as the one sheet of an Office Open XML workbook. Words are cells of text, whatever they
 * begin with; figures are numbers with a format. No cell is a formula.
 */
public final class XlsxRows implements RowWriter {
  /** The rows that a sheet has; its format knows no more. */
  public static final int MOST = 1_048_576;

  /** The letters that a cell takes; a longer text would make the file one to be repaired. */
  static final int LONGEST = 32_767;

  private static final int ROWS_HELD = 1_000;
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final OutputStream out;
  private final Workbook book;
  private final Worksheet sheet;
  private final ColumnWidths widths = new ColumnWidths();
  private int next;
  private int held;

  /**
   * @param out closed with this
   * @param name of the sheet
   */
  public XlsxRows(OutputStream out, String name) {
    this.out = out;
    book = new Workbook(out, "LimitDesk", "1.0");
    sheet = book.newWorksheet(name);
  }

  /** Writes what the figures are over them. */
  void heading(String title, String note) {
    say(title);
    sheet.style(next - 1, 0).bold().fontSize(13).set();
    if (!note.isEmpty()) {
      say(note);
    }
    next++;
  }

  private void say(String text) {
    sheet.value(next++, 0, exact(text));
  }

  @Override
  public void head(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      sheet.value(next, i, exact(names.get(i)));
      sheet.style(next, i).bold().wrapText(true).verticalAlignment("top").set();
      widths.head(i, names.get(i));
    }
    next++;
    sheet.freezePane(0, next);
  }

  @Override
  public void row(List<Cell> cells) throws IOException {
    if (next == MOST) {
      throw new IOException("a sheet holds no more than %,d rows".formatted(MOST));
    }
    for (int i = 0; i < cells.size(); i++) {
      put(i, cells.get(i));
    }
    if (next < ROWS_HELD) {
      widths.row(cells);
    }
    next++;
    if (++held == ROWS_HELD) {
      flush();
    }
  }

  private void put(int column, Cell cell) {
    switch (cell) {
      case Cell.Text(String text) -> text(column, text);
      case Cell.Month(int month) -> {
        sheet.value(next, column, CalendarNumber.month(month).atDay(1));
        format(column, "yyyy-mm");
      }
      case Cell.Day(var day) -> {
        sheet.value(next, column, day);
        format(column, "yyyy-mm-dd");
      }
      case Cell.Money(long fen) -> number(column, BigDecimal.valueOf(fen, 2), "#,##0.00");
      case Cell.Count(long count) -> number(column, count, "#,##0");
      case Cell.Decimal(double value, int decimals) -> number(column, value, "0" + zeros(decimals));
      case Cell.Rate(double share, int decimals) ->
          number(column, share, "0" + zeros(decimals) + "%");
      case Cell.Points(double difference, int decimals) -> {
        String percent = "0" + zeros(decimals) + "%";
        number(column, difference, "+%s;-%s;%s".replace("%s", percent));
      }
      case Cell.None() -> {
        // An empty cell is none at all.
      }
    }
  }

  private void number(int column, Number value, String format) {
    sheet.value(next, column, value);
    format(column, format);
  }

  private void format(int column, String format) {
    sheet.style(next, column).format(format).set();
  }

  private static String zeros(int decimals) {
    return decimals == 0 ? "" : "." + "0".repeat(decimals);
  }

  /** Shared texts are all held to the end, but only they keep spaces at their ends. */
  private void text(int column, String text) {
    String exact = exact(text);
    if (exact.equals(exact.strip())) {
      sheet.inlineString(next, column, exact);
    } else {
      sheet.value(next, column, exact);
    }
  }

  /** What looks like the format's own escape of a letter is said to be none. */
  private static String exact(String text) {
    String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    return ESCAPE.matcher(cut).replaceAll("_x005F_");
  }

  /** The widths stand before the rows in the file: they are those of the first ones. */
  private void flush() throws IOException {
    widths.on(sheet);
    sheet.flush();
    held = 0;
  }

  @Override
  public void close() throws IOException {
    widths.on(sheet);
    try (out) {
      book.close();
    }
  }
}
