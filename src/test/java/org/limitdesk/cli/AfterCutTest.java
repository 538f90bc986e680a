package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A line that is cut and one like it that is left alone, from files to the terminal. */
class AfterCutTest {
  @TempDir private Path folder;
  private TestBook book;

  @BeforeEach
  void load() {
    book = new TestBook(folder);
    book.write("borrowers.csv", "borrower_id,region", "A,east", "B,east", "C,west");
    book.write(
        "months.csv",
        "borrower_id,month,limit,balance,dpd",
        "A,2026-01,1000,500,0",
        "B,2026-01,1000,600,0",
        "C,2026-01,1000,600,0",
        "A,2026-02,800,500,0",
        "B,2026-02,1000,600,0",
        "C,2026-02,1000,600,0",
        "A,2026-03,800,400,35",
        "B,2026-03,1000,300,0",
        "C,2026-03,1000,900,0");
    book.load("borrowers.csv", "months.csv");
  }

  @Test
  void cutLineStandsBesideTheOthers() {
    JsonNode all = book.ask("aftercut", "--months", "1").expect(0).json();
    JsonNode reduce = all.at("/all/reduce");
    assertEquals(1, reduce.get("lines").asInt());
    assertEquals(2, reduce.get("comparable_lines").asInt());
    assertEquals(1, reduce.get("different_lines").asInt());
    assertEquals(2, reduce.get("different_comparable_lines").asInt());
    assertEquals(1.0, reduce.at("/cut/over_30").asDouble());
    assertEquals(0.0, reduce.at("/comparable/over_30").asDouble());
    assertEquals(0.5, reduce.at("/cut/utilisation").asDouble());
    assertEquals(0.6, reduce.at("/comparable/utilisation").asDouble(), 1e-12);
    assertEquals(-0.2, reduce.at("/cut/balance_change").asDouble(), 1e-12);
    assertEquals(0.0, reduce.at("/comparable/balance_change").asDouble(), 1e-12);
    assertEquals("2026-02", all.at("/by_month/0/month").asString());
  }

  @Test
  void segmentHasOnlyItsOwnComparableLines() {
    JsonNode all = book.ask("aftercut", "--months", "1", "--by", "region").expect(0).json();
    assertEquals(1, all.at("/segments").size(), "nobody was cut in the west");
    JsonNode east = all.at("/segments/0/all/reduce");
    assertEquals(1, east.get("comparable_lines").asInt());
    assertEquals(-0.5, east.at("/comparable/balance_change").asDouble(), 1e-12);
  }

  @Test
  void tooManyMonthsAreRefusedAndNoneIsWrongUsage() {
    Run far = book.ask("aftercut", "--months", "2");
    assertEquals(3, far.status());
    assertEquals("LD-137", far.errorCode());
    assertEquals(2, book.ask("aftercut", "--months", "0").status());
    String words = book.run("aftercut", folder.resolve("book").toString()).err();
    assertTrue(words.contains("limitdesk"), words);
  }
}
