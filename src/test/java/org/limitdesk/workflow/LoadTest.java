package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.limitdesk.cli.TestBook.counts;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;
import tools.jackson.databind.JsonNode;

/** What comes in and what a load says of it. */
class LoadTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void startInAnEmptyFolder() {
    book = new TestBook(folder);
  }

  @Test
  void columnsMayStandInAnyOrder() {
    book.withBorrowers("C-1")
        .write("months.csv", "dpd,balance,borrower_id,limit,month", "31,1200.50,C-1,8000,2026-03");
    assertEquals("1 = 1 + 0 + 0 + 0", counts(book.loadOne("months.csv")));
    assertEquals(
        List.of("202603|1|800000|120050|31|0"),
        Outside.lines(
            book.file(), "SELECT month, borrower, \"limit\", balance, dpd, status FROM month"));
  }

  @Test
  void borrowersComeFirstWhateverTheOrderOfTheFiles() {
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-03,8000,0,0")
        .write("borrowers.csv", "borrower_id,region", "C-1,Hunan");
    JsonNode load = book.load("months.csv", "borrowers.csv");
    assertEquals(1, load.get("borrowers").asInt());
    assertEquals(1, load.get("months").asInt());
    load.get("files").forEach(file -> assertEquals("1 = 1 + 0 + 0 + 0", counts(file)));
  }

  @Test
  void aRowWithoutItsBorrowerIsSetAsideAndTheRestComesIn() {
    book.withBorrowers("C-1")
        .write("months.csv", TestBook.MONTHS, "C-1,2026-03,8000,0,0", "C-9,2026-03,8000,0,0");
    assertEquals("2 = 1 + 0 + 0 + 1", counts(book.loadOne("months.csv")));
    JsonNode row = book.ask("quarantine").expect(0).json().at("/rows/0");
    assertEquals("months.csv", row.get("file").asString());
    assertEquals(3, row.get("line").asInt());
    assertEquals("borrower_id", row.get("column").asString());
    assertEquals("C-9", row.get("value").asString());
    assertTrue(row.get("reason").asString().contains("no borrower"));
  }

  @Test
  void strictEndsWithStatusOneButLoadsAllTheSame() {
    book.withBorrowers("C-1")
        .write("months.csv", TestBook.MONTHS, "C-1,2026-03,8000,0,0", "C-1,2026-04,8000,x,0")
        .write("good.csv", TestBook.MONTHS, "C-1,2026-05,8000,0,0");
    JsonNode load = book.tryLoad("months.csv", "--strict").expect(1).json();
    assertEquals("2 = 1 + 0 + 0 + 1", counts(load.at("/files/0")));
    assertEquals(1, load.get("months").asInt());
    book.tryLoad("good.csv", "--table", "months", "--strict").expect(0);
  }

  @Test
  void columnsThatNothingIsMadeOfAreNamed() {
    book.write("borrowers.csv", "borrower_id,备注,name,Zodiac", "C-1,x,Li,Rat");
    assertEquals(
        "[\"备注\",\"Zodiac\"]", book.loadOne("borrowers.csv").get("ignored_columns").toString());
  }

  @Test
  void aNegativeBalanceCountsAsNothingAndIsCountedAsAWarning() {
    book.withBorrowers("C-1")
        .write("months.csv", TestBook.MONTHS, "C-1,2026-03,8000,-5,0", "C-1,2026-04,8000,-0.01,0");
    JsonNode file = book.loadOne("months.csv");
    assertEquals("2 = 2 + 0 + 0 + 0", counts(file));
    assertEquals("balance", file.at("/warnings/0/column").asString());
    assertEquals(2, file.at("/warnings/0/count").asInt());
    assertEquals(List.of("0", "0"), Outside.lines(book.file(), "SELECT balance FROM month"));
  }

  @Test
  void chineseTextComesInAsItIsInEitherEncoding() throws IOException {
    String text = "borrower_id,name,region\nC-1,欧阳娜娜,内蒙古\nC-2,李雷,西藏\n";
    Files.write(book.path("borrowers.csv"), text.getBytes(Charset.forName("GB18030")));
    JsonNode file = book.loadOne("borrowers.csv");
    assertEquals("GB18030", file.get("encoding").asString());
    assertTrue(file.get("encoding_detected").asBoolean());
    Files.writeString(book.path("borrowers.csv"), "\uFEFF" + text);
    file = book.loadOne("borrowers.csv");
    assertEquals("UTF-8 with BOM", file.get("encoding").asString());
    assertEquals("2 = 0 + 0 + 2 + 0", counts(file));
    assertEquals(
        List.of("欧阳娜娜", "李雷"), Outside.lines(book.file(), "SELECT name FROM borrower_private"));
  }

  @Test
  void aBookHasOneCurrency() {
    book.write("borrowers.csv", "borrower_id,name", "C-1,Li");
    book.load("borrowers.csv", "--currency", "TWD");
    assertEquals(List.of("TWD"), Outside.lines(book.file(), "SELECT currency FROM book"));
    book.load("borrowers.csv");
    book.load("borrowers.csv", "--currency", "TWD");
    String hash = Outside.sha256(book.file());
    assertEquals(
        "LD-117", book.tryLoad("borrowers.csv", "--currency", "CNY").expect(3).errorCode());
    assertEquals(hash, Outside.sha256(book.file()));
  }

  @Test
  void aNewBookIsInYuanAndIsNotMadeForAFileThatCannotBeRead() {
    assertEquals("LD-206", book.tryLoad("nowhere.csv").expect(3).errorCode());
    assertFalse(Files.exists(book.file()));
    book.write("borrowers.csv", "borrower_id,name", "C-1,Li").load("borrowers.csv");
    assertEquals(List.of("CNY"), Outside.lines(book.file(), "SELECT currency FROM book"));
  }
}
