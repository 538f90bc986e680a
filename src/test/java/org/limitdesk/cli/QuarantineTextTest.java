package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.intake.RowFailure;
import org.limitdesk.workflow.port.QuarantinedRow;
import tools.jackson.databind.JsonNode;

/** What files bring is shown as it is, and steers nobody's terminal. */
class QuarantineTextTest {
  private static final String EVIL = "a\u001b[2J\u009b1m\r\n\u202eb额\uD83D\uDE00";

  @TempDir private Path folder;

  @Test
  void charactersThatSteerATerminalStandAsTheirCodeInTheWords() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    QuarantineText.words(out, to -> to.accept(row("\u001b.csv", EVIL)));
    assertEquals(
        "\\u001b.csv line 7, dpd: 'a\\u001b[2J\\u009b1m\\u000d\\u000a\\u202eb额\uD83D\uDE00': odd",
        text.toString().strip());
  }

  @Test
  void aFilesOwnBytesComeThroughBothForms() {
    TestBook book = new TestBook(folder).withBorrowers("C-1");
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-03,8000,1\u001b,0", "C-8,2026-03,1,1,0");
    book.load("months.csv");
    JsonNode rows = book.ask("quarantine").expect(0).json().get("rows");
    assertEquals(2, rows.size());
    assertEquals("1\u001b", rows.at("/0/value").asString());
    String words = book.run("quarantine", book.file().toString()).expect(0).out();
    assertEquals(2, words.lines().count());
    assertTrue(words.contains("'1\\u001b'"), words);
  }

  @Test
  void aBookWithoutSuchRowsSaysSo() {
    TestBook book = new TestBook(folder).withBorrowers("C-1");
    assertEquals(
        "No row is set aside.",
        book.run("quarantine", book.file().toString()).expect(0).out().strip());
    assertEquals("{\"rows\":[]}", book.ask("quarantine").expect(0).out().strip());
  }

  @Test
  void rowsGoOutWhileOthersAreStillToCome() {
    AtomicLong written = new AtomicLong();
    PrintWriter out = new PrintWriter(counting(written));
    QuarantineText.Rows rows =
        to -> {
          for (int i = 0; i < 10_000; i++) {
            to.accept(row("months.csv", EVIL));
          }
          assertTrue(written.get() > 100_000, "only " + written + " characters went out");
        };
    QuarantineText.json(out, rows);
    written.set(0);
    QuarantineText.words(out, rows);
  }

  private static QuarantinedRow row(String file, String value) {
    return new QuarantinedRow(file, new RowFailure(7, "dpd", value, "odd"));
  }

  private static Writer counting(AtomicLong written) {
    return new Writer() {
      @Override
      public void write(char[] chars, int offset, int length) {
        written.addAndGet(length);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
