package org.limitdesk.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;

/** Makes up files with a value in every cell, and tells what the store must then hold. */
final class BookWriter {
  private static final String[] TEXTS = {
    "湖南", "a, b", "say \"no\"", "x", "额度 100%", "Ω≠é", "😀", "it's", "0012", "NULL"
  };

  /** A cell as a file has it and as the store holds it. */
  private record Cell(String written, String held) {}

  private final Random random;

  BookWriter(long seed) {
    random = new Random(seed);
  }

  /** Writes rows with these keys and random values; returns what is held of each by its key. */
  Map<String, String> write(TestBook book, BookTable table, List<Integer> keys) {
    Map<String, String> held = new LinkedHashMap<>();
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, table.columns().size()).boxed().toList());
    Collections.shuffle(order, random);
    List<String> lines = new ArrayList<>();
    lines.add(
        order.stream().map(i -> table.columns().get(i).name()).collect(Collectors.joining(",")));
    for (int key : keys) {
      List<Cell> cells = row(table, key);
      lines.add(order.stream().map(i -> cells.get(i).written()).collect(Collectors.joining(",")));
      held.put(
          joined(cells.subList(0, table.keyLength())),
          joined(cells.subList(table.keyLength(), cells.size())));
    }
    book.write(table.fileName() + ".csv", lines.toArray(String[]::new));
    return held;
  }

  /** What the store holds of each row in force, by its key, in the order of the table's columns. */
  static Map<String, String> held(Path book, BookTable table) {
    String name = table == BookTable.BORROWERS ? "borrower_version" : singular(table.fileName());
    String more =
        table == BookTable.BORROWERS ? " JOIN borrower_private p USING (borrower, generation)" : "";
    String columns =
        table.columns().stream().map(c -> '"' + c.name() + '"').collect(Collectors.joining(", "));
    String sql =
        "SELECT %s FROM %s t%s JOIN borrower b ON b.key = t.borrower ORDER BY t.generation"
            .formatted(columns, name, more);
    Map<String, String> held = new LinkedHashMap<>();
    for (String line : Outside.lines(book, sql)) {
      List<String> values = List.of(line.split("\\|", -1));
      held.put(
          String.join("|", values.subList(0, table.keyLength())),
          String.join("|", values.subList(table.keyLength(), values.size())));
    }
    return held;
  }

  private static String singular(String name) {
    return name.substring(0, name.length() - 1);
  }

  private static String joined(List<Cell> cells) {
    return cells.stream().map(Cell::held).collect(Collectors.joining("|"));
  }

  private List<Cell> row(BookTable table, int key) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      cells.add(
          switch (column.name()) {
            case "borrower_id" -> text("借-" + (i == 0 ? key : random.nextInt(50)));
            case "id" -> text("no " + key);
            // In the same year as the birth date, which stands just before it.
            case "birth_year" -> number(Long.parseLong(cells.getLast().held()) / 10_000);
            case "to", "closed" -> day(2050 + random.nextInt(100));
            default -> cell(column, i < table.keyLength() ? key : random.nextInt(1 << 30));
          });
    }
    return cells;
  }

  /** Any value that the column may have; in a key the same for the same number. */
  private Cell cell(Column column, int n) {
    return switch (column.kind()) {
      case TEXT -> text(TEXTS[n % TEXTS.length]);
      case MONEY -> money(n % 7 == 0 ? column.max() - n : 1 + n);
      case INTEGER -> number(column.min() + n % (column.max() - column.min() + 1));
      case RATE -> decimal(n % (column.max() + 1), 8);
      case MONTH -> new Cell("%04d-%02d".formatted(1950 + n % 200, 1 + n % 12), month(n));
      case DATE -> day(1950 + n % 90);
      case DATE_TIME ->
          new Cell(
              "%04d-06-07T08:09:%02d".formatted(1950 + n % 200, n % 60),
              "%04d06070809%02d".formatted(1950 + n % 200, n % 60));
      case CODE ->
          new Cell(column.codes().get(n % column.codes().size()), "" + n % column.codes().size());
      case BOOLEAN -> new Cell(n % 2 == 0 ? "false" : "1", "" + n % 2);
    };
  }

  private static String month(int n) {
    return "%04d%02d".formatted(1950 + n % 200, 1 + n % 12);
  }

  private static Cell day(int year) {
    return new Cell("%04d-02-28".formatted(year), "%04d0228".formatted(year));
  }

  private static Cell number(long value) {
    return new Cell(Long.toString(value), Long.toString(value));
  }

  private static Cell money(long fen) {
    return decimal(fen, 2);
  }

  private static Cell decimal(long unscaled, int scale) {
    return new Cell(BigDecimal.valueOf(unscaled, scale).toPlainString(), Long.toString(unscaled));
  }

  private static Cell text(String value) {
    return new Cell('"' + value.replace("\"", "\"\"") + '"', value);
  }
}
