package org.limitdesk.intake.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.limitdesk.intake.demo.DemoRows.number;
import static org.limitdesk.intake.demo.DemoRows.text;
import static org.limitdesk.intake.demo.DemoRows.word;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.Row;

/** The other tables tell of the same lives as the months. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoAgreementTest {
  private final DemoBook book = new DemoBook(11, 4_000, 24);
  private Map<String, List<Row>> months = Map.of();
  private final Map<String, Row> byMonth = new HashMap<>();

  @BeforeAll
  void read() throws IOException {
    months = DemoRows.byBorrower(book, BookTable.MONTHS);
    for (List<Row> line : months.values()) {
      line.forEach(row -> byMonth.put(row.borrowerId() + number(row, "month"), row));
    }
  }

  private Row month(Row row, long yyyymm) {
    Row month = byMonth.get(row.borrowerId() + yyyymm);
    assertTrue(month != null, () -> "no month for " + row);
    return java.util.Objects.requireNonNull(month);
  }

  @Test
  void drawsAddUpToTheMonthsOfTheLastHalfYear() throws IOException {
    Map<Row, long[]> sums = new HashMap<>();
    for (Row draw : DemoRows.all(book, BookTable.DRAWS)) {
      Row month = month(draw, number(draw, "drawn_at") / 100_000_000);
      long[] sum = sums.computeIfAbsent(month, key -> new long[2]);
      sum[0] += number(draw, "amount");
      sum[1]++;
      assertTrue(number(draw, "amount") > 0, draw::toString);
    }
    for (Row row : byMonth.values()) {
      long[] sum = sums.getOrDefault(row, new long[2]);
      if (number(row, "month") >= 202510) {
        assertEquals(number(row, "drawn"), sum[0], row::toString);
        assertEquals(number(row, "draws"), sum[1], row::toString);
      }
    }
  }

  @Test
  void limitChangesAreExactlyTheChangesOfTheMonths() throws IOException {
    Map<String, Row> changes = new HashMap<>();
    for (Row change : DemoRows.all(book, BookTable.LIMIT_CHANGES)) {
      changes.put(change.borrowerId() + number(change, "at") / 100, change);
    }
    int seen = 0;
    for (List<Row> line : months.values()) {
      for (int i = 1; i < line.size(); i++) {
        long before = number(line.get(i - 1), "limit");
        long after = number(line.get(i), "limit");
        Row change = changes.get(line.get(i).borrowerId() + number(line.get(i), "month"));
        assertEquals(before != after, change != null, line.get(i)::toString);
        if (change != null) {
          assertEquals(before, number(change, "old"), change::toString);
          assertEquals(after, number(change, "new"), change::toString);
          seen++;
        }
      }
    }
    assertTrue(seen > 500, "only " + seen + " changes");
  }

  @Test
  void theLimitsOfALineFormAChainFromItsFirst() throws IOException {
    Map<String, List<Row>> changes = DemoRows.byBorrower(book, BookTable.LIMIT_CHANGES);
    for (Row borrower : DemoRows.all(book, BookTable.BORROWERS)) {
      long limit = number(borrower, "initial_limit");
      long day = number(borrower, "opened_on");
      for (Row change : changes.getOrDefault(borrower.borrowerId(), List.of())) {
        assertEquals(limit, number(change, "old"), change::toString);
        assertTrue(number(change, "at") > day, change::toString);
        limit = number(change, "new");
        day = number(change, "at");
      }
      Row last = months.getOrDefault(borrower.borrowerId(), List.of()).getLast();
      assertEquals(number(last, "limit"), limit, last::toString);
    }
  }

  @Test
  void outcomesAreWhatTheLaterMonthsShow() throws IOException {
    Set<Long> bases = Set.of(202406L, 202409L, 202412L, 202503L);
    int bad = 0;
    for (Row outcome : DemoRows.all(book, BookTable.OUTCOMES)) {
      Row base = month(outcome, number(outcome, "month"));
      assertTrue(bases.contains(number(outcome, "month")), outcome::toString);
      assertEquals("active", word(base, "status"));
      assertTrue(number(base, "dpd") < 91, outcome::toString);
      boolean wentBad =
          months.getOrDefault(outcome.borrowerId(), List.of()).stream()
              .filter(row -> within(DemoRows.monthsBetween(base, row)))
              .anyMatch(
                  row -> number(row, "dpd") >= 91 || word(row, "status").equals("charged_off"));
      assertEquals(wentBad ? 1 : 0, number(outcome, "bad"), outcome::toString);
      bad += wentBad ? 1 : 0;
    }
    assertTrue(bad > 50, "only " + bad + " bad outcomes");
  }

  private static boolean within(int later) {
    return later >= 1 && later <= 12;
  }

  @Test
  void contactsFallOnWorkingHoursOfMonthsInArrears() throws IOException {
    for (Row contact : DemoRows.all(book, BookTable.CONTACTS)) {
      long at = number(contact, "at");
      assertTrue(number(month(contact, at / 100_000_000), "dpd") > 0, contact::toString);
      LocalDate day = CalendarNumber.day(at / 1_000_000);
      assertTrue(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0, contact::toString);
      long hour = at / 10_000 % 100;
      assertTrue(hour >= 9 && hour <= 17, contact::toString);
    }
  }

  @Test
  void anArrangementBeginsInArrearsAndEndsAsItsStateSays() throws IOException {
    for (Row row : DemoRows.all(book, BookTable.ARRANGEMENTS)) {
      Row start = month(row, number(row, "from") / 100);
      assertTrue(number(start, "dpd") > 30, row::toString);
      assertTrue(number(row, "to") >= number(row, "from"), row::toString);
      if (word(row, "state").equals("kept")) {
        assertEquals(0, number(month(row, number(row, "to") / 100), "dpd"), row::toString);
        assertEquals(number(row, "due"), number(row, "paid"), row::toString);
      }
    }
  }

  @Test
  void theDeadDrawNothingAndDisputesHaveAComplaint() throws IOException {
    Map<String, List<Row>> complaints = DemoRows.byBorrower(book, BookTable.COMPLAINTS);
    for (Row flag : DemoRows.all(book, BookTable.FLAGS)) {
      String kind = word(flag, "kind");
      if (kind.equals("deceased")) {
        months.getOrDefault(flag.borrowerId(), List.of()).stream()
            .filter(row -> number(row, "month") >= number(flag, "from") / 100)
            .forEach(row -> assertEquals("suspended", word(row, "status")));
      } else if (kind.equals("dispute")) {
        Row complaint = complaints.getOrDefault(flag.borrowerId(), List.of()).getFirst();
        assertEquals("record", text(complaint, "about"));
        assertEquals(number(complaint, "received"), number(flag, "from"));
      }
    }
  }
}
