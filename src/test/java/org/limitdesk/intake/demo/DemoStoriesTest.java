package org.limitdesk.intake.demo;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.limitdesk.intake.demo.DemoRows.number;
import static org.limitdesk.intake.demo.DemoRows.text;
import static org.limitdesk.intake.demo.DemoRows.word;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/** Each story shows in the rows what its name promises. */
class DemoStoriesTest {
  private final DemoBook book = new DemoBook(77, DemoStories.COUNT, 24);

  private List<Row> rows(BookTable table, String borrower) throws IOException {
    return DemoRows.byBorrower(book, table).getOrDefault(borrower, List.of());
  }

  private Row ago(String borrower, int months) throws IOException {
    List<Row> rows = rows(BookTable.MONTHS, borrower);
    assertEquals(24, rows.size());
    return rows.get(23 - months);
  }

  private static double usage(Row row) {
    return (double) number(row, "balance") / number(row, "limit");
  }

  @Test
  void theIncomeDropFillsTheLineAndEndsInM1() throws IOException {
    Row now = ago(DemoStories.INCOME_DROP, 0);
    Row before = ago(DemoStories.INCOME_DROP, 6);
    assertTrue(number(now, "income") < 0.6 * number(before, "income"));
    assertTrue(usage(now) > 0.8 && usage(before) < 0.45, usage(before) + " to " + usage(now));
    assertTrue(number(now, "dpd") > 0 && number(now, "dpd") <= 30);
  }

  @Test
  void theSpiralGoesFromTwoLendersToNine() throws IOException {
    assertEquals(2, number(ago(DemoStories.MULTI_LENDER_SPIRAL, 7), "other_lenders"));
    Row now = ago(DemoStories.MULTI_LENDER_SPIRAL, 0);
    assertEquals(9, number(now, "other_lenders"));
    assertTrue(number(now, "bureau_queries") >= 8);
    assertTrue(payees(DemoStories.MULTI_LENDER_SPIRAL, 202512).contains("other_lender"));
  }

  private Set<String> payees(String borrower, int fromMonth) throws IOException {
    return rows(BookTable.DRAWS, borrower).stream()
        .filter(draw -> number(draw, "drawn_at") / 100_000_000 >= fromMonth)
        .map(draw -> word(draw, "payee_kind"))
        .collect(Collectors.toSet());
  }

  @Test
  void theMisuseGoesToSecuritiesAndGambling() throws IOException {
    assertEquals(Set.of("securities", "gambling"), payees(DemoStories.MISUSE_OF_FUNDS, 202601));
    assertEquals(0, number(ago(DemoStories.MISUSE_OF_FUNDS, 0), "dpd"));
  }

  @Test
  void theGoodCustomerDrewOnceForTheDoctor() throws IOException {
    List<Row> draws = rows(BookTable.DRAWS, DemoStories.GOOD_CUSTOMER);
    assertEquals(1, draws.size());
    assertEquals("medical", text(draws.getFirst(), "purpose"));
    assertEquals(0, number(ago(DemoStories.GOOD_CUSTOMER, 1), "balance"));
    assertTrue(usage(ago(DemoStories.GOOD_CUSTOMER, 0)) > 0.8);
    assertFalse(everLate(DemoStories.GOOD_CUSTOMER, 23));
  }

  private boolean everLate(String borrower, int months) throws IOException {
    for (int k = 0; k <= months; k++) {
      if (number(ago(borrower, k), "dpd") > 0) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theArrangementWasKeptAndTheLineIsClear() throws IOException {
    Row arrangement = rows(BookTable.ARRANGEMENTS, DemoStories.KEPT_ARRANGEMENT).getFirst();
    assertEquals("kept", word(arrangement, "state"));
    assertEquals("instalments", word(arrangement, "kind"));
    assertEquals(1, number(arrangement, "restructured"));
    assertTrue(everLate(DemoStories.KEPT_ARRANGEMENT, 11));
    assertFalse(everLate(DemoStories.KEPT_ARRANGEMENT, 6));
    Row now = ago(DemoStories.KEPT_ARRANGEMENT, 0);
    assertEquals("special_mention", word(now, "reported_grade"));
  }

  @Test
  void theRestorationWasCutAYearAgoAndIsCleanSince() throws IOException {
    Row change = rows(BookTable.LIMIT_CHANGES, DemoStories.RESTORATION).getFirst();
    assertEquals(202503, number(change, "at") / 100);
    assertTrue(number(change, "new") < number(change, "old"));
    assertEquals(number(change, "new"), number(ago(DemoStories.RESTORATION, 0), "limit"));
    assertFalse(everLate(DemoStories.RESTORATION, 12));
  }

  @Test
  void theDisputeIsOpen() throws IOException {
    Row complaint = rows(BookTable.COMPLAINTS, DemoStories.DISPUTE).getFirst();
    assertEquals("record", text(complaint, "about"));
    assertFalse(complaint.has(BookTable.COMPLAINTS.indexOf("closed")));
    Row flag = rows(BookTable.FLAGS, DemoStories.DISPUTE).getFirst();
    assertEquals("dispute", word(flag, "kind"));
    assertTrue(number(ago(DemoStories.DISPUTE, 1), "dpd") > 0);
  }

  @Test
  void theCashOutPaysAndDrawsAgainInRoundSumsAtMerchants() throws IOException {
    for (int k = 4; k >= 0; k--) {
      Row month = ago(DemoStories.CASH_OUT, k);
      long before = number(ago(DemoStories.CASH_OUT, k + 1), "balance");
      assertTrue(number(month, "paid") > before / 2);
      assertTrue(usage(month) > 0.85);
      Row draw = drawIn(DemoStories.CASH_OUT, number(month, "month"));
      assertEquals(0, number(draw, "amount") % 10_000);
      assertEquals("merchant", word(draw, "payee_kind"));
    }
  }

  private Row drawIn(String borrower, long month) throws IOException {
    List<Row> draws =
        rows(BookTable.DRAWS, borrower).stream()
            .filter(draw -> number(draw, "drawn_at") / 100_000_000 == month)
            .toList();
    assertEquals(1, draws.size());
    return draws.getFirst();
  }

  @Test
  void theNightDrawIsLargeAndAtNight() throws IOException {
    Row draw = rows(BookTable.DRAWS, DemoStories.NIGHT_DRAW).getLast();
    assertEquals(2, number(draw, "drawn_at") / 10_000 % 100);
    Row now = ago(DemoStories.NIGHT_DRAW, 0);
    assertTrue(number(draw, "amount") > number(now, "limit") / 2);
    assertEquals(number(now, "drawn"), number(requireNonNull(draw), "amount"));
  }
}
