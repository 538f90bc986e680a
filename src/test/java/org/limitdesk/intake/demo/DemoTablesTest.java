package org.limitdesk.intake.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.domain.borrower.Row;

/** Every table of a demo book would pass a load without a single row set aside. */
class DemoTablesTest {
  private static final int BORROWERS = 4_000;

  @ParameterizedTest
  @EnumSource(BookTable.class)
  void everyTableHasRowsWithinItsColumnsAndNoKeyTwice(BookTable table) throws IOException {
    assertTrue(check(new DemoBook(3, BORROWERS, 24), table) > 0, table.fileName());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "5, 2", "7, 9", "13, 1", "36, 4", "120, 6"})
  void booksOfOtherLengthsAreSoundAsWell(int months, long seed) throws IOException {
    for (BookTable table : BookTable.values()) {
      check(new DemoBook(seed, 600, months), table);
    }
  }

  private static long check(DemoBook book, BookTable table) throws IOException {
    Set<List<Object>> keys = new HashSet<>();
    DemoRows.each(
        book,
        table,
        row -> {
          assertEquals(table, row.table());
          for (int i = 0; i < table.columns().size(); i++) {
            checkValue(table.columns().get(i), row, i);
          }
          assertTrue(keys.add(key(row)), () -> "twice: " + row);
        });
    return keys.size();
  }

  private static void checkValue(Column column, Row row, int place) {
    assertTrue(row.has(place) || !column.required(), () -> column.name() + " lacks in " + row);
    String text = row.text(place);
    if (text != null) {
      assertFalse(column.kind().isNumber(), column.name());
      assertTrue(text.length() >= column.min() && text.length() <= column.max(), text);
    } else if (row.has(place)) {
      assertTrue(column.kind().isNumber(), column.name());
      long value = row.number(place);
      assertTrue(value >= column.min() && value <= column.max(), () -> column.name() + row);
    }
  }

  private static List<Object> key(Row row) {
    List<Object> key = new java.util.ArrayList<>();
    for (int i = 0; i < row.table().keyLength(); i++) {
      String text = row.text(i);
      key.add(text == null ? (Object) row.number(i) : text);
    }
    return key;
  }
}
