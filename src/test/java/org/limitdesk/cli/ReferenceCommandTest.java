package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A published series beside a book's rate, from a file to the terminal. */
class ReferenceCommandTest {
  @TempDir private Path folder;
  private TestBook book;
  private String series = "";

  @BeforeEach
  void load() {
    book = new TestBook(folder);
    book.write("borrowers.csv", "borrower_id", "A", "B");
    book.write(
        "months.csv",
        "borrower_id,month,limit,balance,dpd",
        "A,2026-01,1000,300,0",
        "B,2026-01,1000,100,40",
        "A,2026-04,1000,300,0",
        "B,2026-04,1000,100,0");
    book.load("borrowers.csv", "months.csv");
    book.write("series.csv", "date,value", "2026-01-01,3.05", "2026-04-01,none");
    series = folder.resolve("series.csv").toString();
  }

  @Test
  void theBooksRateStandsBesideThePublishedOneWithItsDefinition() {
    JsonNode found = book.ask("reference", series, "--as", "fred_30").expect(0).json();
    assertEquals(0.25, found.at("/months/0/rate").asDouble());
    assertEquals(0.0305, found.at("/months/0/published").asDouble());
    assertTrue(found.at("/months/1/published").isNull());
    assertTrue(found.at("/shares_axis").asBoolean());
    assertEquals(3, found.at("/rows/0/line").asInt());
    assertEquals("value", found.at("/rows/0/column").asString());
    assertEquals("none", found.at("/rows/0/value").asString());
    JsonNode late =
        book.ask("reference", series, "--as", "nyfed_90", "--from", "M2").expect(0).json();
    assertEquals("days", late.at("/unlike/0").asString());
    assertTrue(late.at("/definition").asString().contains("charged off"));
    assertTrue(!late.at("/shares_axis").asBoolean());
  }
}
