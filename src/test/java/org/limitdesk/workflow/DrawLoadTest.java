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

/** Draws have no id: what looks alike within one file is several draws. */
class DrawLoadTest {
  private static final String HEADER = "borrower_id,drawn_at,amount,purpose";
  private static final String DRAW = "C-1,2026-03-05T10:00:00,300,tea";
  private static final String OTHER = "C-1,2026-03-05T10:00:01,300,";

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void startWithABorrower() {
    book = new TestBook(folder).withBorrowers("C-1");
  }

  @Test
  void identicalDrawsAreAllKept() {
    book.write("draws.csv", HEADER, DRAW, DRAW, OTHER, DRAW);
    assertEquals("4 = 4 + 0 + 0 + 0", counts(book.loadOne("draws.csv")));
    assertEquals(List.of("null|0", "tea|0", "tea|1", "tea|2"), draws());
  }

  @Test
  void theSameFileAgainAddsNone() {
    book.write("draws.csv", HEADER, DRAW, DRAW, OTHER);
    book.load("draws.csv");
    assertEquals("3 = 0 + 0 + 3 + 0", counts(book.loadOne("draws.csv")));
    assertEquals(List.of("null|0", "tea|0", "tea|1"), draws());
  }

  @Test
  void aLaterFileAddsOnlyWhatItHasMoreOf() {
    book.write("draws.csv", HEADER, DRAW);
    book.load("draws.csv");
    book.write("draws.csv", HEADER, OTHER, DRAW, DRAW, DRAW);
    assertEquals("4 = 3 + 0 + 1 + 0", counts(book.loadOne("draws.csv")));
    assertEquals(List.of("null|0", "tea|0", "tea|1", "tea|2"), draws());
  }

  @Test
  void twoFilesOfOneLoadCountEachForItself() {
    book.write("draws-1.csv", HEADER, DRAW, DRAW).write("draws-2.csv", HEADER, DRAW, OTHER);
    assertEquals(
        "2 = 1 + 0 + 1 + 0", counts(book.load("draws-1.csv", "draws-2.csv").at("/files/1")));
    assertEquals(List.of("null|0", "tea|0", "tea|1"), draws());
  }

  @Test
  void aLaterFileCorrectsWhatADrawWasFor() {
    book.write("draws.csv", HEADER, DRAW, DRAW);
    book.load("draws.csv");
    book.write("draws.csv", HEADER, DRAW, DRAW.replace("tea", "rent"));
    assertEquals("2 = 0 + 1 + 1 + 0", counts(book.loadOne("draws.csv")));
    assertEquals(List.of("rent|1", "tea|0", "tea|1"), draws());
  }

  @Test
  void aFileWithoutThePurposeSaysNothingNew() {
    book.write("draws.csv", HEADER, DRAW, DRAW);
    book.load("draws.csv");
    book.write("draws.csv", "borrower_id,drawn_at,amount", DRAW.replace(",tea", ""));
    assertEquals("1 = 0 + 0 + 1 + 0", counts(book.loadOne("draws.csv")));
  }

  private List<String> draws() {
    return Outside.lines(
        book.file(), "SELECT purpose, occurrence FROM draw ORDER BY purpose, occurrence");
  }
}
