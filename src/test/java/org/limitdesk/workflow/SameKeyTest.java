package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.limitdesk.cli.TestBook.counts;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;
import tools.jackson.databind.JsonNode;

/** The same key twice in one file: the same values again say nothing, others are a fault. */
class SameKeyTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void startWithTwoBorrowers() {
    book = new TestBook(folder).withBorrowers("C-1", "C-2");
  }

  @Test
  void theSameRowAgainSaysNothing() {
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-03,8000,7.5,0", "C-1,2026-03,8e3,7.50,0");
    assertEquals("2 = 1 + 0 + 1 + 0", counts(book.loadOne("months.csv")));
  }

  @Test
  void ofTwoNewRowsTheSecondIsAtFault() {
    book.write(
        "months.csv",
        TestBook.MONTHS,
        "C-1,2026-03,8000,7,0",
        "C-2,2026-03,8000,1,0",
        "C-1,2026-03,8000,8,0");
    assertEquals("3 = 2 + 0 + 0 + 1", counts(book.loadOne("months.csv")));
    assertEquals(List.of("700"), Outside.lines(book.file(), balanceOfFirst()));
    assertTheFaultIsIn("months.csv", 4, "borrower_id", "C-1");
  }

  @Test
  void aMonthThatSaysWhatIsKnownIsStillTheFirstOfTwo() {
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-03,8000,7,0");
    book.load("months.csv");
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-03,8000,7,0", "C-1,2026-03,8000,8,0");
    assertEquals("2 = 0 + 0 + 1 + 1", counts(book.loadOne("months.csv")));
    assertEquals(List.of("700"), Outside.lines(book.file(), balanceOfFirst()));
    assertTheFaultIsIn("months.csv", 3, "borrower_id", "C-1");
  }

  @Test
  void aCorrectionCannotBeTakenBackInTheSameFile() {
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-03,8000,7,0");
    book.load("months.csv");
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-03,8000,8,0", "C-1,2026-03,8000,7,0");
    assertEquals("2 = 0 + 1 + 0 + 1", counts(book.loadOne("months.csv")));
    assertEquals(List.of("700", "800"), Outside.lines(book.file(), balanceOfFirst()));
  }

  @Test
  void borrowersAreTreatedTheSame() {
    book.write(
        "borrowers.csv",
        "borrower_id,name,region",
        "C-1,,",
        "C-1,Li,",
        "C-2,,Hunan",
        "C-2,,Hubei",
        "C-3,Han,",
        "C-3,Han,Hubei",
        "C-3,Han,");
    assertEquals("7 = 1 + 1 + 2 + 3", counts(book.loadOne("borrowers.csv")));
    assertEquals("[3,5,7]", linesSetAside());
  }

  @Test
  void aNameAndARegionAreOfOneRowThoughTheyStandInTwoTables() {
    book.write("borrowers.csv", "borrower_id,name,region", "C-1,Li,", "C-1,Li,Hunan");
    assertEquals("2 = 0 + 1 + 0 + 1", counts(book.loadOne("borrowers.csv")));
    assertEquals(
        List.of("null"), Outside.lines(book.file(), "SELECT region FROM borrower_version LIMIT 1"));
  }

  @Test
  void otherTablesAreTreatedTheSame() {
    String header = "borrower_id,at,old,new,cause";
    book.write("limit_changes.csv", header, "C-1,2026-03-05,100,200,");
    book.load("limit_changes.csv");
    book.write(
        "limit_changes.csv",
        header,
        "C-1,2026-03-05,100,200,",
        "C-1,2026-03-05,100,300,",
        "C-2,2026-03-05,1,2,",
        "C-2,2026-03-05,1,3,");
    assertEquals("4 = 1 + 0 + 1 + 2", counts(book.loadOne("limit_changes.csv")));
    assertEquals("[3,5]", linesSetAside());
  }

  @Test
  void whatOneFileSaidIsForgottenBeforeTheNext() {
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-03,8000,7,0")
        .write("again.csv", TestBook.MONTHS, "C-1,2026-03,8000,8,0");
    book.load("months.csv");
    JsonNode load = book.load("months.csv", "again.csv", "--table", "months");
    assertEquals("1 = 0 + 0 + 1 + 0", counts(load.at("/files/0")));
    assertEquals("1 = 0 + 1 + 0 + 0", counts(load.at("/files/1")));
  }

  private void assertTheFaultIsIn(String file, int line, String column, String value) {
    JsonNode row = book.ask("quarantine").expect(0).json().at("/rows/0");
    assertEquals(file, row.get("file").asString());
    assertEquals(line, row.get("line").asInt());
    assertEquals(column, row.get("column").asString());
    assertEquals(value, row.get("value").asString());
    assertTrue(row.get("reason").asString().contains("same"), row::toString);
  }

  private String linesSetAside() {
    return book.ask("quarantine").json().get("rows").findValues("line").toString().replace(" ", "");
  }

  private static String balanceOfFirst() {
    return "SELECT balance FROM month WHERE borrower = 1 ORDER BY generation";
  }
}
