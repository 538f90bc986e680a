package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.limitdesk.cli.TestBook.counts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;

/** A later file about the same rows. */
class CorrectionTest {
  private static final String HEADER = TestBook.MONTHS + ",due,status,income";

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void startWithAMonth() {
    book =
        new TestBook(folder)
            .withBorrowers("C-1", "C-2")
            .write(
                "months.csv",
                HEADER,
                "C-1,2026-03,8000,7,0,3,suspended,5000",
                "C-2,2026-03,8000,9,0,,,");
    book.load("months.csv");
  }

  @Test
  void replacesTheRowAndKeepsTheOldVersion() {
    book.write("later.csv", TestBook.MONTHS, "C-1,2026-03,8000,8,31", "C-2,2026-03,8000,9,0");
    assertEquals("2 = 0 + 1 + 1 + 0", counts(load()));
    assertEquals(
        List.of("2|700|0", "3|800|31"),
        Outside.lines(
            book.file(),
            "SELECT generation, balance, dpd FROM month WHERE borrower = 1 ORDER BY generation"));
    assertEquals("17.00", book.ask("trends").json().at("/months/0/balance").asString());
    assertEquals("8.00", book.ask("trends").json().at("/months/0/buckets/M2").asString());
  }

  @Test
  void aColumnThatTheLaterFileLacksKeepsItsValue() {
    book.write("later.csv", TestBook.MONTHS, "C-1,2026-03,8000,8,31");
    load();
    assertEquals(List.of("300|1|500000"), inForce("due, status, income"));
  }

  @Test
  void anEmptiedCellTakesTheValueBack() {
    book.write("later.csv", HEADER, "C-1,2026-03,8000,7,0,,,");
    assertEquals("1 = 0 + 1 + 0 + 0", counts(load()));
    assertEquals(List.of("null|0|null"), inForce("due, status, income"));
  }

  @Test
  void theSameFileAgainAddsNothingToAnyTable() {
    Map<String, String> before = Outside.rowCounts(book.file());
    assertEquals("2 = 0 + 0 + 2 + 0", counts(book.loadOne("months.csv")));
    Map<String, String> after = Outside.rowCounts(book.file());
    assertNotEquals(before.put("entry", ""), after.put("entry", ""));
    assertNotEquals(before.put("load_generation", ""), after.put("load_generation", ""));
    assertEquals(before, after);
  }

  @Test
  void theOldFileAgainIsACorrectionBack() {
    book.write("later.csv", TestBook.MONTHS, "C-1,2026-03,8000,8,31");
    load();
    assertEquals("2 = 0 + 1 + 1 + 0", counts(book.loadOne("months.csv")));
    assertEquals("16.00", book.ask("trends").json().at("/months/0/balance").asString());
  }

  @Test
  void whoABorrowerIsAndWhatIsKnownAreCorrectedApart() {
    book.write("borrowers.csv", "borrower_id,name,region", "C-1,Li,Hunan");
    book.load("borrowers.csv");
    book.write("borrowers.csv", "borrower_id,name", "C-1,Li Lei");
    assertEquals("1 = 0 + 1 + 0 + 0", counts(book.loadOne("borrowers.csv")));
    assertEquals(List.of("null", "Li", "Li Lei"), versions("SELECT name FROM borrower_private"));
    assertEquals(List.of("null", "Hunan"), versions("SELECT region FROM borrower_version"));
  }

  @Test
  void anArrangementIsKnownByItsIdAndMayTurnOutToBeSomebodyElses() {
    String header = "id,borrower_id,kind,state,from,paid";
    book.write("arrangements.csv", header, "A-1,C-1,hold,offered,2026-03-01,5");
    book.load("arrangements.csv");
    book.write(
        "arrangements.csv", "id,borrower_id,kind,state,from", "A-1,C-2,hold,kept,2026-03-01");
    assertEquals("1 = 0 + 1 + 0 + 0", counts(book.loadOne("arrangements.csv")));
    assertEquals(
        List.of("1|0|500", "2|2|500"),
        Outside.lines(
            book.file(), "SELECT borrower, state, paid FROM arrangement ORDER BY generation"));
  }

  private tools.jackson.databind.JsonNode load() {
    return book.loadOne("later.csv", "--table", "months");
  }

  private List<String> inForce(String columns) {
    return Outside.lines(
        book.file(),
        "SELECT %s FROM month WHERE borrower = 1 ORDER BY generation DESC LIMIT 1"
            .formatted(columns));
  }

  private List<String> versions(String select) {
    return Outside.lines(book.file(), select + " WHERE borrower = 1 ORDER BY generation");
  }
}
