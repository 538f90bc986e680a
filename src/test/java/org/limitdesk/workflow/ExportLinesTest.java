package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.report.table.Workbook;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** Lines of the list as a file. */
class ExportLinesTest {
  @TempDir private Path folder;
  private TestBook file;
  private Book book;
  private final ExportLines export =
      new ExportLines(new Stamps(Clock.systemUTC(), new SecureRandom()));

  @BeforeEach
  void make() {
    file = new TestBook(folder).withBorrowers("A_%1", "C-2", "C-3");
    file.write(
            "months.csv",
            TestBook.MONTHS,
            "A_%1,2026-03,10000.00,3000.50,45",
            "C-2,2026-03,500.00,0.00,0",
            "C-3,2026-02,500.00,0.00,0")
        .load("months.csv");
    book = file.shelf().write(file.file());
  }

  @AfterEach
  void close() {
    book.close();
  }

  private LineTable table() throws IOException {
    return new ReadLines(new BookFloors()).read(book, null, Progress.NONE);
  }

  private int[] keys(LineTable table) {
    return table.matching(LineFilter.ALL, null, () -> {});
  }

  @Test
  void fileHoldsTheLinesWithoutNamesAndTheLogKnows() throws IOException {
    LineTable table = table();
    Path csv = file.path("lines.csv");
    export.note(book, csv, 2, "user:1");
    assertEquals(2, export.export(book, table, keys(table), csv, Progress.NONE));
    List<String> lines = Files.readAllLines(csv);
    assertTrue(lines.getFirst().startsWith("\uFEFFborrower_id,month,status,limit"));
    assertTrue(
        lines.get(1).startsWith("A_%1,2026-03,active,10000.00,3000.50,45,M2,"), lines.get(1));
    assertEquals(3, lines.size());
    String entry = new String(lastEntry(), java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(entry.contains("\"data\":{\"file\":\"lines.csv\",\"what\":\"lines\"}"), entry);
  }

  @Test
  void nameThatEndsSoMakesAWorkbookOfTheSameLines() throws IOException {
    LineTable table = table();
    Path xlsx = file.path("lines.XLSX");
    assertEquals(2, export.export(book, table, keys(table), xlsx, Progress.NONE));
    Workbook lines = Workbook.of(Files.readAllBytes(xlsx));
    assertEquals("borrower_id", lines.at("A1").value());
    assertEquals("A_%1", lines.at("A2").value());
    assertEquals(new Workbook.Stored("n", "3000.50", "#,##0.00"), lines.at("E2"));
    assertEquals("C-2", lines.at("A3").value());
    assertEquals(0, lines.formulas());
  }

  @Test
  void idThatLooksLikeAFormulaIsNone() throws IOException {
    file.write("more.csv", "borrower_id,name", "\"=HYPERLINK(\"\"x\"\")\",甲")
        .write("march.csv", TestBook.MONTHS, "\"=HYPERLINK(\"\"x\"\")\",2026-03,10.00,5.00,0");
    close();
    file.load("more.csv", "march.csv");
    book = file.shelf().write(file.file());
    LineTable table = table();
    Path csv = file.path("lines.csv");
    Path xlsx = file.path("lines.xlsx");
    export.export(book, table, keys(table), csv, Progress.NONE);
    export.export(book, table, keys(table), xlsx, Progress.NONE);
    assertTrue(
        Files.readAllLines(csv).stream().anyMatch(line -> line.startsWith("\"'=HYPERLINK(")),
        Files.readString(csv));
    Workbook lines = Workbook.of(Files.readAllBytes(xlsx));
    assertEquals(new Workbook.Stored("text", "=HYPERLINK(\"x\")", ""), lines.at("A4"));
    assertEquals(0, lines.formulas());
  }

  @Test
  void moreLinesThanAWorkbookHoldsAreRefusedBeforeTheLogKnows() {
    long entries = book.log().head().seq();
    BookRefused refused =
        assertThrows(
            BookRefused.class,
            () -> export.note(book, file.path("lines.xlsx"), 1_048_576, "user:1"));
    assertEquals("LD-140", refused.code());
    assertEquals(entries, book.log().head().seq());
    export.note(book, file.path("lines.csv"), 1_048_576, "user:1");
    export.note(book, file.path("lines.xlsx"), 1_048_575, "user:1");
    assertEquals(entries + 2, book.log().head().seq());
  }

  private byte[] lastEntry() {
    byte[][] last = new byte[1][];
    book.log()
        .walk(
            new org.limitdesk.workflow.port.BookLog.Visitor() {
              @Override
              public void entry(
                  long seq,
                  byte[] body,
                  byte[] hash,
                  @Nullable String signer,
                  byte @Nullable [] signature) {
                last[0] = body;
              }

              @Override
              public void text(
                  long seq,
                  String name,
                  @org.jspecify.annotations.Nullable String text,
                  byte @org.jspecify.annotations.Nullable [] salt) {
                // Texts stand beside their entry.
              }
            });
    return last[0];
  }

  @Test
  void cancelledExportLeavesNoFile() throws IOException {
    LineTable table = table();
    Path csv = file.path("lines.csv");
    Progress stopped =
        new Progress() {
          @Override
          public void at(String step, double share) {
            // Nobody listens.
          }

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThrows(
        CancellationException.class, () -> export.export(book, table, keys(table), csv, stopped));
    assertFalse(Files.exists(csv));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.filter(path -> path.toString().endsWith(".part")).count());
    }
  }

  @Test
  void monthThatTheBookDoesNotHaveIsRefused() {
    BookRefused refused =
        assertThrows(
            BookRefused.class,
            () -> new ReadLines(new BookFloors()).read(book, 201901, Progress.NONE));
    assertEquals("LD-123", refused.code());
  }

  @Test
  void searchFindsByPartsOfIdsAndTakesSignsAsTheyAre() {
    assertEquals(2, book.borrowerList().search("c-", 10, Progress.NONE).cardinality());
    assertEquals(1, book.borrowerList().search("c-", 1, Progress.NONE).cardinality());
    assertEquals(1, book.borrowerList().search("%", 10, Progress.NONE).cardinality());
    assertEquals(0, book.borrowerList().search("C_2", 10, Progress.NONE).cardinality());
    assertEquals(1, book.borrowerList().search("_%", 10, Progress.NONE).cardinality());
  }
}
