package org.limitdesk.intake.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.LoadWarning;
import org.limitdesk.intake.RowFailure;
import org.limitdesk.intake.RowSource;

/** Rows as a file has them. */
class CsvRowsTest {
  /** Hands out these file rows. */
  private static final class Given implements RowSource {
    private final Iterator<FileRow> rows;

    Given(FileRow... rows) {
      this.rows = List.of(rows).iterator();
    }

    @Override
    public @Nullable FileRow next() {
      return rows.hasNext() ? rows.next() : null;
    }

    @Override
    public Map<BookTable, Set<Integer>> columns() {
      return Map.of();
    }

    @Override
    public double progress() {
      return 0;
    }

    @Override
    public List<LoadWarning> warnings() {
      return List.of();
    }

    @Override
    public void close() {}
  }

  private static String written(BookTable table, FileRow... rows) throws IOException {
    StringWriter out = new StringWriter();
    CsvRows.write(new Given(rows), table, out);
    return out.toString();
  }

  private static FileRow accepted(Row row) {
    return FileRow.accepted(2, List.of(row));
  }

  @Test
  void everyKindOfValueIsWrittenAsTheBookReadsIt() throws IOException {
    Row draw =
        new Row(BookTable.DRAWS)
            .set("borrower_id", "D1")
            .set("drawn_at", 20260301020304L)
            .set("amount", 12_305)
            .set("payee_kind", 4);
    assertEquals(
        "borrower_id,drawn_at,amount,purpose,payee_kind\r\n"
            + "D1,2026-03-01T02:03:04,123.05,,gambling\r\n",
        written(BookTable.DRAWS, accepted(draw)));
    Row outcome =
        new Row(BookTable.OUTCOMES)
            .set("borrower_id", "D1")
            .set("month", 202503)
            .set("horizon_months", 12)
            .set("bad", 1);
    assertTrue(written(BookTable.OUTCOMES, accepted(outcome)).endsWith("\r\nD1,2025-03,12,1\r\n"));
  }

  @Test
  void ratesArePlainDecimalsAndDaysAreIso() throws IOException {
    Row row =
        new Row(BookTable.BORROWERS)
            .set("borrower_id", "D1")
            .set("opened_on", 20250109)
            .set("daily_rate", 35_000)
            .set("own_share", 100_000_000);
    assertTrue(
        written(BookTable.BORROWERS, accepted(row)).endsWith(",2025-01-09,,0.00035,,,,,1,\r\n"));
  }

  @Test
  void textWithCommasQuotesAndLineBreaksIsQuoted() throws IOException {
    Row row =
        new Row(BookTable.FLAGS)
            .set("borrower_id", "a,b")
            .set("kind", 0)
            .set("source", "said \"no\"\nand left");
    assertTrue(
        written(BookTable.FLAGS, accepted(row))
            .endsWith("\r\n\"a,b\",fraud,,,\"said \"\"no\"\"\nand left\"\r\n"));
  }

  @Test
  void rowsSetAsideAndRowsOfOtherTablesAreNotWritten() throws IOException {
    FileRow failed = FileRow.failed(2, List.of(new RowFailure(2, "kind", "x", "unknown")));
    FileRow other = accepted(new Row(BookTable.OUTCOMES).set("borrower_id", "D1"));
    assertEquals("borrower_id,kind,from,to,source\r\n", written(BookTable.FLAGS, failed, other));
  }

  @Test
  void aDemoBookBecomesOneFilePerTable(@TempDir Path directory) throws IOException {
    DemoBook book = new DemoBook(1, 60, 24);
    List<Path> files = DemoFiles.write(book, directory.resolve("new"));
    assertEquals(BookTable.values().length, files.size());
    for (BookTable table : BookTable.values()) {
      List<String> lines = Files.readAllLines(files.get(table.ordinal()));
      assertEquals(DemoRows.all(book, table).size() + 1, lines.size(), table.fileName());
      assertTrue(files.get(table.ordinal()).endsWith(table.fileName() + ".csv"));
    }
  }

  @Test
  void aClosedSourceHasNoMoreRows() throws IOException {
    RowSource source = new DemoBook(1, 5, 3).source(BookTable.MONTHS);
    source.close();
    assertNull(source.next());
  }
}
