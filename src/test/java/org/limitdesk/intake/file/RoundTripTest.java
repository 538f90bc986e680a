package org.limitdesk.intake.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.domain.borrower.Row;

/** Random rows, written as CSV with columns in any order, come back as the same rows. */
class RoundTripTest {
  /** Commas and line breaks not in one value: by chance it could look like rows joined. */
  private static final String LETTERS = "abc ,\"'王小明𠀀;\t-+.";

  private static final String LINES = LETTERS.replace(',', '\n');

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(BookTable.class)
  void rowsComeBackAsTheyWereWritten(BookTable table) throws IOException {
    Random random = new Random(table.ordinal());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      rows.add(row(table, random));
    }
    Path path =
        Loaded.write(
            folder, table.fileName() + ".csv", csv(table, rows, random), StandardCharsets.UTF_8);
    Loaded loaded = Loaded.of(path, IntakeChoice.NONE);
    assertEquals(List.of(), loaded.failures());
    assertEquals(rows, loaded.rows());
  }

  private static Row row(BookTable table, Random random) {
    Row row = new Row(table);
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (column.required() || column.name().equals("status") || random.nextInt(3) > 0) {
        fill(row, i, column, random);
      }
    }
    keepRules(row);
    return row;
  }

  /** Takes out what would contradict another value. */
  private static void keepRules(Row row) {
    for (String name : List.of("birth_year", "to", "closed")) {
      row.table().find(name).ifPresent(place -> row.set(place, Row.NONE));
    }
  }

  private static void fill(Row row, int place, Column column, Random random) {
    switch (column.kind()) {
      case TEXT -> row.set(place, text(random));
      case MONTH -> row.set(place, CalendarNumber.of(day(random)) / 100);
      case DATE -> row.set(place, CalendarNumber.of(day(random)));
      case DATE_TIME ->
          row.set(
              place,
              CalendarNumber.of(day(random).atTime(0, 0).plusSeconds(random.nextInt(86_400))));
      default -> row.set(place, between(column, random));
    }
  }

  private static long between(Column column, Random random) {
    long most =
        random.nextBoolean() ? column.max() : Math.min(column.max(), column.min() + 999_999);
    return random.nextLong(Math.max(column.min(), 1), most + 1);
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_000));
  }

  private static String text(Random random) {
    int[] letters = (random.nextBoolean() ? LETTERS : LINES).codePoints().toArray();
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private static String csv(BookTable table, List<Row> rows, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    StringBuilder csv = new StringBuilder();
    order.forEach(place -> csv.append(table.columns().get(place).name()).append(','));
    csv.setCharAt(csv.length() - 1, '\n');
    for (Row row : rows) {
      order.forEach(place -> csv.append(written(row, place)).append(','));
      csv.setCharAt(csv.length() - 1, '\n');
    }
    return csv.toString();
  }

  private static String written(Row row, int place) {
    String text = row.text(place);
    if (text != null) {
      return '"' + text.replace("\"", "\"\"") + '"';
    }
    return row.has(place) ? written(row.table().columns().get(place), row.number(place)) : "";
  }

  private static String written(Column column, long held) {
    String digits = Long.toString(held);
    return switch (column.kind()) {
      case MONEY -> BigDecimal.valueOf(held, 2).toPlainString();
      case RATE -> BigDecimal.valueOf(held, 8).stripTrailingZeros().toString();
      case CODE -> column.codes().get((int) held);
      case MONTH -> digits.substring(0, 4) + "-" + digits.substring(4);
      case DATE -> day(digits);
      case DATE_TIME ->
          day(digits.substring(0, 8))
              + "T"
              + digits.substring(8, 10)
              + ":"
              + digits.substring(10, 12)
              + ":"
              + digits.substring(12);
      default -> digits;
    };
  }

  private static String day(String digits) {
    return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
  }
}
