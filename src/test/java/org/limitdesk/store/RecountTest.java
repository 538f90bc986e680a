package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.cli.TestBook;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.NewBook;

/** The column image counts what the rows say, whatever was loaded in whatever order. */
class RecountTest {
  private static final List<String> FIELDS =
      List.of(
          "region",
          "city",
          "industry",
          "occupation",
          "education",
          "marital_status",
          "product",
          "purpose",
          "campaign",
          "funder",
          "gender",
          "vintage",
          "age_group");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void trendsAgreeWithARecountAfterLoadsReloadsAndCorrections(long seed) {
    TestBook book = new TestBook(folder);
    RandomBook files = new RandomBook(book, seed);
    files.writeBorrowers();
    files.writeMonths("months-1.csv", "2025-12", "2026-01");
    book.load("months-1.csv", "borrowers.csv");
    assertAgrees(book, "after the first load");
    book.load("months-1.csv", "borrowers.csv");
    files.writeMonths("months-2.csv", "2026-01", "2026-02", "2024-06");
    book.load("months-2.csv");
    assertAgrees(book, "after corrections of a month, and new months");
    files.writeBorrowerCorrections();
    files.writeMonths("months-3.csv", "2024-06");
    book.load("months-3.csv", "borrowers-corrected.csv");
    assertAgrees(book, "after corrections of borrowers");
    book.load("months-1.csv");
    assertAgrees(book, "after the oldest file came again, a correction back");
    assertEquals(4, TrendsLines.whole(book, "count").size());
  }

  @Test
  void theRecountIsNoEmptyPromise() {
    TestBook book = new TestBook(folder).withBorrowers("C-1", "C-2");
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-01,8000,7,31", "C-2,2026-01,8000,1,0");
    book.load("months.csv");
    assertEquals(
        List.of(
            "2026-01 2 8.00 [1.00, 0.00, 7.00, 0.00, 0.00, 0.00, 0.00, 0.00] 0.875 0.0 0.0 0.0"),
        new Recount(book.file(), true).whole());
    Outside.run(book.file(), "UPDATE month SET dpd = 91 WHERE borrower = 2");
    assertEquals(
        List.of("2026-01 2 8.00 [0, 0, 1, 0, 1, 0, 0, 0] 1.0 0.5 0.5 0.5"),
        new Recount(book.file(), false).whole());
  }

  @Test
  void theEdgesOfTheBucketsAreTheBooksOwnSetting() {
    TestBook book = new TestBook(folder);
    Map<String, String> settings = Map.of("bucket_edges", "29,59,89,119,149,179");
    try (Book made = book.shelf().create(book.file(), new NewBook("os:test", "CNY", settings))) {
      assertEquals("CNY", made.currency());
    }
    book.withBorrowers("C-1", "C-2", "C-3");
    book.write(
        "months.csv",
        TestBook.MONTHS,
        "C-1,2026-01,8000,7,29",
        "C-2,2026-01,8000,1,30",
        "C-3,2026-01,8000,1,180");
    book.load("months.csv");
    assertTrue(TrendsLines.whole(book, "count").getFirst().contains("[0, 1, 1, 0, 0, 0, 0, 1]"));
  }

  private static void assertAgrees(TestBook book, String when) {
    for (String measure : List.of("balance", "count")) {
      Recount recount = new Recount(book.file(), measure.equals("balance"));
      assertEquals(recount.whole(), TrendsLines.whole(book, measure), when);
      for (String field : FIELDS) {
        assertEquals(
            new TreeMap<>(recount.by(field)),
            TrendsLines.by(book, measure, field),
            when + ", by " + measure + " and " + field);
      }
    }
  }
}
