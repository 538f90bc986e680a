package org.limitdesk.intake.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.limitdesk.intake.demo.DemoRows.number;
import static org.limitdesk.intake.demo.DemoRows.word;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.Row;

/** The months of a line follow from one another, to the fen. */
class DemoMoneyTest {
  private static final long UNKNOWN = -1;

  private final DemoBook book = new DemoBook(5, 3_000, 24);

  @Test
  void everyMonthClosesToTheFen() throws IOException {
    long checked = 0;
    for (List<Row> line : DemoRows.byBorrower(book, BookTable.MONTHS).values()) {
      long unpaid = UNKNOWN;
      for (int i = 1; i < line.size(); i++) {
        Row before = line.get(i - 1);
        Row row = line.get(i);
        unpaid = number(before, "dpd") == 0 && !dueOnTheLastDay(before) ? 0 : unpaid;
        if (unpaid != UNKNOWN && !leftUnpaid(row)) {
          unpaid = unpaidCost(before, row, unpaid);
          checked++;
        }
      }
    }
    assertTrue(checked > 50_000, "only " + checked + " months were checked");
  }

  /** What remains of interest and fees once the balance is accounted for; never below zero. */
  private static long unpaidCost(Row before, Row row, long unpaid) {
    long left =
        unpaid
            + number(row, "interest")
            + number(row, "fees")
            + number(before, "balance")
            + number(row, "drawn")
            - number(row, "paid")
            - number(row, "balance");
    assertTrue(left >= 0, () -> "more was paid than is accounted for: " + row);
    if (number(row, "dpd") == 0 && !dueOnTheLastDay(row)) {
      assertEquals(0, left, row::toString);
    }
    return left;
  }

  /** Due on 28 February: missed, but not a day late at the month's end. */
  private static boolean dueOnTheLastDay(Row row) {
    return number(row, "month") % 100 == 2 && number(row, "paid") < number(row, "due");
  }

  private static boolean leftUnpaid(Row row) {
    return List.of("charged_off", "transferred").contains(word(row, "status"));
  }

  @Test
  void whatIsWrittenOffOrSoldIsTheBalanceBefore() throws IOException {
    int ended = 0;
    for (List<Row> line : DemoRows.byBorrower(book, BookTable.MONTHS).values()) {
      Row last = line.getLast();
      if (leftUnpaid(last)) {
        long gone = number(last, "charged_off") + number(last, "transferred");
        assertEquals(number(line.get(line.size() - 2), "balance"), gone, last::toString);
        assertTrue(number(last, "recovered") <= gone, last::toString);
        ended++;
      }
    }
    assertTrue(ended > 20, "only " + ended + " lines ended unpaid");
  }

  @Test
  void aLineHasOneRowAMonthAndNoneAfterItsEnd() throws IOException {
    for (List<Row> line : DemoRows.byBorrower(book, BookTable.MONTHS).values()) {
      for (int i = 1; i < line.size(); i++) {
        assertEquals(1, DemoRows.monthsBetween(line.get(i - 1), line.get(i)));
        assertTrue(MeasuredRates.open(line.get(i - 1)), line.get(i)::toString);
      }
    }
  }

  @Test
  void daysOverdueAgreeWithPaymentsAndBalance() throws IOException {
    DemoRows.each(
        book,
        BookTable.MONTHS,
        row -> {
          boolean late = number(row, "dpd") > 0;
          boolean paid = number(row, "paid") >= number(row, "due");
          assertTrue(!late || number(row, "balance") > 0, row::toString);
          assertTrue(number(row, "balance") <= number(row, "limit"), row::toString);
          if (MeasuredRates.open(row) && !dueOnTheLastDay(row)) {
            assertEquals(late, !paid, row::toString);
          }
        });
  }

  @Test
  void daysOverdueGrowByNoMoreThanTheMonthHas() throws IOException {
    for (List<Row> line : DemoRows.byBorrower(book, BookTable.MONTHS).values()) {
      for (int i = 1; i < line.size(); i++) {
        Row row = line.get(i);
        int days = CalendarNumber.month(number(row, "month")).lengthOfMonth();
        long most = Math.max(number(line.get(i - 1), "dpd") + days, 0);
        assertTrue(number(row, "dpd") <= most, row::toString);
      }
    }
  }

  @Test
  void interestIsTheDailyRateOnWhatWasOwed() throws IOException {
    var months = DemoRows.byBorrower(book, BookTable.MONTHS);
    for (Row borrower : DemoRows.all(book, BookTable.BORROWERS)) {
      long rate = number(borrower, "daily_rate");
      List<Row> line = months.getOrDefault(borrower.borrowerId(), List.of());
      for (int i = 1; i < line.size(); i++) {
        if (!leftUnpaid(line.get(i))) {
          assertInterest(rate, line.get(i - 1), line.get(i));
        }
      }
    }
  }

  private static void assertInterest(long rate, Row before, Row row) {
    int days = CalendarNumber.month(number(row, "month")).lengthOfMonth();
    long least = number(before, "balance") * rate * days / 100_000_000;
    long most = (number(before, "balance") + number(row, "drawn")) * rate * days / 100_000_000;
    long interest = number(row, "interest");
    assertTrue(interest >= least && interest <= most + 1, row::toString);
  }
}
