package org.limitdesk.intake.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.RowSource;

/** A demo book that is delivered month by month, while people decide limits. */
class DeliveryTest {
  private static final YearMonth CUT = YearMonth.of(2026, 2);
  private static final YearMonth BEFORE = CUT.minusMonths(1);

  private final DemoBook plain = new DemoBook(8, 400, 15);

  /** Every line is cut to a yuan, every second one blocked as well. */
  private final DemoBook cut = plain.with(cuts());

  private static List<AppliedLimit> cuts() {
    List<AppliedLimit> cuts = new ArrayList<>();
    for (int i = 1; i <= 400; i++) {
      cuts.add(new AppliedLimit("D%07d".formatted(i), CUT, 100, i % 2 == 0));
    }
    return cuts;
  }

  @ParameterizedTest
  @EnumSource(BookTable.class)
  void theDeliveriesTogetherAreTheWholeTable(BookTable table) throws IOException {
    List<Row> parts = rows(plain, table, null, BEFORE);
    parts.addAll(rows(plain, table, BEFORE, CUT));
    parts.addAll(rows(plain, table, CUT, DemoBook.LAST_MONTH));
    List<Row> whole = DemoRows.all(plain, table);
    assertEquals(whole.size(), parts.size());
    assertEquals(sorted(whole), sorted(parts));
  }

  @ParameterizedTest
  @EnumSource(BookTable.class)
  void whatWasDeliveredBeforeADecisionDoesNotChangeByIt(BookTable table) throws IOException {
    List<Row> before = rows(plain, table, null, BEFORE);
    List<Row> after = rows(cut, table, null, BEFORE);
    before.forEach(DeliveryTest::dropWhatIsOfLater);
    after.forEach(DeliveryTest::dropWhatIsOfLater);
    assertEquals(before, after);
  }

  @Test
  void aDecidedLimitBindsTheMonthsAfterIt() throws IOException {
    List<Row> months = rows(cut, BookTable.MONTHS, BEFORE, DemoBook.LAST_MONTH);
    assertNotEquals(months, rows(plain, BookTable.MONTHS, BEFORE, DemoBook.LAST_MONTH));
    for (Row row : months) {
      int id = Integer.parseInt(row.borrowerId().substring(1));
      long balance = DemoRows.number(row, "balance");
      assertTrue(DemoRows.number(row, "limit") >= Math.max(balance, 100), row::toString);
      if (id % 2 == 0) {
        assertEquals(0, DemoRows.number(row, "drawn"), row::toString);
        assertNotEquals(Accounts.ACTIVE, DemoRows.number(row, "status"), row::toString);
      }
    }
    assertTrue(months.stream().anyMatch(row -> DemoRows.number(row, "limit") == 100));
  }

  /**
   * A draw that is under way at a month's end is one of the next month; what a borrower pays a
   * month, which no date stands beside, is that of the last one.
   */
  private static void dropWhatIsOfLater(Row row) {
    if (row.table() == BookTable.MONTHS) {
      row.set("pending", 0L);
    }
    if (row.table() == BookTable.BORROWERS) {
      row.set("monthly_debt_service", 0L);
    }
  }

  private static List<String> sorted(List<Row> rows) {
    return rows.stream().map(Row::toString).sorted().toList();
  }

  private static List<Row> rows(
      DemoBook book, BookTable table, @Nullable YearMonth after, YearMonth upTo)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    try (RowSource source = book.source(table, after, upTo)) {
      for (FileRow row = source.next(); row != null; row = source.next()) {
        rows.addAll(row.rows());
      }
    }
    return rows;
  }
}
