package org.limitdesk.intake.demo;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.RowSource;

/** Writes the rows of one table as CSV (RFC 4180) under the book's own column names. */
public final class CsvRows {
  private static final String LINE_END = "\r\n";

  private final BookTable table;
  private final Writer out;

  private CsvRows(BookTable table, Writer out) {
    this.table = table;
    this.out = out;
  }

  /**
   * Writes a header and every accepted row of that table; rows of other tables and rows set aside
   * are passed over. Closes neither the source nor the writer. Returns the number of rows.
   */
  public static long write(RowSource source, BookTable table, Writer out) throws IOException {
    return new CsvRows(table, out).writeAll(source);
  }

  private long writeAll(RowSource source) throws IOException {
    out.write(table.columns().stream().map(Column::name).collect(Collectors.joining(",")));
    out.write(LINE_END);
    long count = 0;
    for (FileRow next = source.next(); next != null; next = source.next()) {
      for (Row row : next.rows()) {
        if (row.table() == table) {
          write(row);
          count++;
        }
      }
    }
    return count;
  }

  private void write(Row row) throws IOException {
    for (int i = 0; i < table.columns().size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      @Nullable String text = row.text(i);
      if (text != null) {
        out.write(quoted(text));
      } else if (row.number(i) != Row.NONE) {
        out.write(PlainText.of(table.columns().get(i), row.number(i)));
      }
    }
    out.write(LINE_END);
  }

  /** In quotes where the text has a comma, a quote or a line break, with inner quotes doubled. */
  private static String quoted(String text) {
    boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
