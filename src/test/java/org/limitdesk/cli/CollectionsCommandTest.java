package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Collections at a terminal: a stage, an order, and never a name. */
class CollectionsCommandTest {
  private static final String CONTACTS =
      "borrower_id,at,channel,outcome,promised_amount,promised_on";

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of(""));

  @BeforeEach
  void load() {
    book = new TestBook(folder).made();
    book.write("borrowers.csv", "borrower_id,name", "C-1,示例甲", "C-2,示例乙", "C-3,示例丙")
        .write(
            "months.csv",
            TestBook.MONTHS + ",paid",
            "C-1,2026-02,9000.00,3000.00,10,200.00",
            "C-1,2026-03,9000.00,3000.00,40,0.00",
            "C-2,2026-03,9000.00,2000.00,50,0.00",
            "C-3,2026-03,9000.00,1000.00,5,0.00")
        .write(
            "contacts.csv",
            CONTACTS,
            "C-1,2026-02-20 10:00:00,phone,promised,500.00,2026-02-27",
            "C-2,2026-03-30 10:00:00,phone,promised,500.00,2026-04-05")
        .load("borrowers.csv", "months.csv", "contacts.csv");
  }

  private static List<String> borrowers(JsonNode found) {
    return found.get("lines").valueStream().map(line -> line.get("borrower").asString()).toList();
  }

  @Test
  void aStageIsListedByBalanceOrByThePromiseThatIsDue() {
    JsonNode mid = book.ask("collections", "--stage", "mid").expect(0).json();
    assertEquals(List.of("C-1", "C-2"), borrowers(mid));
    assertEquals(1, mid.get("stages").size());
    assertEquals("5000.00", mid.at("/stages/0/balance").asString());
    assertEquals("partly", mid.at("/lines/0/last_promise/state").asString());
    assertEquals("200.00", mid.at("/lines/0/last_promise/paid").asString());
    assertTrue(mid.at("/lines/0/open_promise").isNull());
    assertEquals("2026-04-05", mid.at("/lines/1/open_promise/due").asString());
    assertEquals(
        List.of("C-2", "C-1"),
        borrowers(book.ask("collections", "--stage", "mid", "--order", "promise").json()));
    assertEquals(List.of("C-3", "C-1"), borrowers(book.ask("collections", "--limit", "1").json()));
  }

  @Test
  void wordsSayTheSameAndNoName() {
    String words = book.run("collections", book.file().toString()).expect(0).out();
    assertTrue(words.contains("500.00 by 2026-04-05"), words);
    assertTrue(words.contains("partly"), words);
    assertFalse(words.contains("示例"), words);
    String results = book.run("collections", book.file().toString(), "--results").expect(0).out();
    assertEquals(
        1,
        results.lines().filter(line -> line.matches("2026-03 +early +1 .* 1 +0 +1 +0 +0")).count(),
        results);
  }

  @Test
  void anUnknownStageIsAWrongUse() {
    book.ask("collections", "--stage", "never").expect(2);
  }
}
