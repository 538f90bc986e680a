package org.limitdesk.intake.demo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.RowSource;

/** Reads demo tables for tests. */
final class DemoRows {
  private DemoRows() {}

  static void each(DemoBook book, BookTable table, Consumer<Row> reader) throws IOException {
    try (RowSource source = book.source(table)) {
      for (FileRow next = source.next(); next != null; next = source.next()) {
        reader.accept(next.rows().getFirst());
      }
    }
  }

  static List<Row> all(DemoBook book, BookTable table) throws IOException {
    List<Row> rows = new ArrayList<>();
    each(book, table, rows::add);
    return rows;
  }

  static Map<String, List<Row>> byBorrower(DemoBook book, BookTable table) throws IOException {
    Map<String, List<Row>> rows = new TreeMap<>();
    each(
        book,
        table,
        row -> rows.computeIfAbsent(row.borrowerId(), id -> new ArrayList<>()).add(row));
    return rows;
  }

  static long number(Row row, String column) {
    return row.number(row.table().indexOf(column));
  }

  static String text(Row row, String column) {
    return requireNonNull(row.text(row.table().indexOf(column)), column);
  }

  /** The word of a coded column. */
  static String word(Row row, String column) {
    int place = row.table().indexOf(column);
    return row.table().columns().get(place).codes().get((int) row.number(place));
  }

  /** Amounts, days overdue and so on are compared from month to month by this. */
  static int monthsBetween(Row earlier, Row later) {
    return monthNumber(later) - monthNumber(earlier);
  }

  private static int monthNumber(Row row) {
    int month = (int) number(row, "month");
    return month / 100 * 12 + month % 100;
  }
}
