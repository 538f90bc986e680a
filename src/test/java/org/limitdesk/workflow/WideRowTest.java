package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.limitdesk.cli.TestBook.counts;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;

/** One row of a file that stands for several rows of the book is taken whole or not at all. */
class WideRowTest {
  private static final String[] LAYOUT = {
    "name: wide",
    "title: Several things in one row",
    "rows:",
    "  - table: borrowers",
    "    columns: {borrower_id: id, region: region}",
    "  - table: outcomes",
    "    skip_if_empty: [bad]",
    "    columns: {borrower_id: id, month: {value: 2026-01}, horizon_months: {value: 3}, bad: bad}",
    "  - table: months",
    "    columns: {borrower_id: id, month: first, limit: line, balance: b1, dpd: {value: 0}}",
    "  - table: months",
    "    skip_if_empty: [b2]",
    "    columns: {borrower_id: id, month: second, limit: line, balance: b2, dpd: {value: 0}}"
  };
  private static final String HEADER = "id,region,bad,line,first,b1,second,b2";

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void writeTheLayout() {
    book = new TestBook(folder).write("wide.yaml", LAYOUT);
  }

  @Test
  void becomesRowsOfSeveralTables() {
    load("A,Hunan,1,100,2026-01,5,2026-02,6", "B,Hubei,,100,2026-01,7,2026-02,");
    assertEquals(List.of("202601|1|500", "202601|2|700", "202602|1|600"), months());
    assertEquals(List.of("1|1"), Outside.lines(book.file(), "SELECT borrower, bad FROM outcome"));
  }

  @Test
  void aClashWithinTheRowUndoesTheBorrowerThatItBrought() {
    assertEquals(
        "3 = 2 + 0 + 0 + 1",
        load(
            "A,Hunan,1,100,2026-01,5,2026-01,6",
            "B,Hubei,1,100,2026-01,7,2026-02,8",
            "A,Hunan,1,100,2026-01,5,2026-02,6"));
    assertEquals(
        List.of("A", "B"),
        Outside.lines(book.file(), "SELECT borrower_id FROM borrower ORDER BY borrower_id"));
    assertEquals("[2]", setAside());
    assertEquals(4, months().size());
    assertEquals(2, Outside.lines(book.file(), "SELECT * FROM outcome").size());
    assertEquals(List.of(), Outside.lines(book.file(), "PRAGMA foreign_key_check"));
  }

  @Test
  void aClashWithAnEarlierRowUndoesWhatTheRowWroteInATableForTheFirstTime() {
    assertEquals(
        "4 = 2 + 0 + 0 + 2",
        load(
            "A,Hunan,,100,2026-01,5,2026-02,6",
            "A,Hunan,1,100,2026-01,9,2026-02,6",
            "B,Hubei,1,100,2026-01,7,2026-02,8",
            "B,Hubei,0,100,2026-01,7,2026-02,8"));
    assertEquals("[3,5]", setAside());
    assertEquals(List.of("2|1"), Outside.lines(book.file(), "SELECT borrower, bad FROM outcome"));
  }

  @Test
  void isACorrectionWhenAnyPartOfItIs() {
    load("A,Hunan,1,100,2026-01,5,2026-02,6", "B,Hubei,,100,2026-01,7,2026-02,");
    assertEquals(
        "2 = 0 + 1 + 1 + 0",
        load("A,Hunan,1,100,2026-01,5,2026-02,9", "B,Hubei,,100,2026-01,7,2026-02,"));
  }

  private String load(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    book.write("wide.csv", lines);
    return counts(book.loadOne("wide.csv", "--layout", book.path("wide.yaml").toString()));
  }

  private List<String> months() {
    return Outside.lines(
        book.file(), "SELECT month, borrower, balance FROM month ORDER BY month, borrower");
  }

  private String setAside() {
    return book.ask("quarantine").json().get("rows").findValues("line").toString().replace(" ", "");
  }
}
