package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.report.LineCells;
import org.limitdesk.report.table.RowWriter;
import org.limitdesk.report.table.XlsxRows;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.BorrowerList.Identity;
import org.limitdesk.workflow.port.Progress;

/**
 * Writes lines of a list into a file, page by page: a workbook where its name says so, CSV where
 * not. The log knows of it first, in a step of its own: writing a million lines takes a while, in
 * which others want to write to the book.
 */
public final class ExportLines {
  private static final int LINES_A_PAGE = 2_000;

  private final Stamps stamps;

  public ExportLines(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Notes in the log that lines go out.
   *
   * @param lines how many
   * @param actor who does it, as the log names people
   * @throws BookRefused LD-140 where the file holds no such number
   */
  public void note(Book book, Path file, int lines, String actor) {
    if (TableRows.isWorkbook(file) && lines >= XlsxRows.MOST) {
      throw new BookRefused(
          "LD-140",
          "A workbook holds %,d lines, and these are %,d. Choose CSV, or a narrower filter."
              .formatted(XlsxRows.MOST - 1, lines));
    }
    Map<String, String> data = Map.of("what", "lines", "file", String.valueOf(file.getFileName()));
    book.log().append(new LogDraft("export", actor, stamps.now(), data));
  }

  /**
   * Writes them; the file has its name only once it is whole.
   *
   * @param keys of the borrowers, in the order of the file
   * @param file replaced where it is there: whoever chose it was asked
   * @return how many lines
   */
  public int export(Book book, LineTable table, int[] keys, Path file, Progress progress)
      throws IOException {
    ExportFile.replacing(file)
        .write(
            part -> {
              try (RowWriter rows = TableRows.into(part, file, "lines")) {
                write(book, table, keys, rows, progress);
              }
            },
            () -> {});
    return keys.length;
  }

  private static void write(
      Book book, LineTable table, int[] keys, RowWriter rows, Progress progress)
      throws IOException {
    rows.head(LineCells.heads());
    for (int from = 0; from < keys.length; from += LINES_A_PAGE) {
      progress.check();
      progress.at("lines", (double) from / keys.length);
      int[] page = Arrays.copyOfRange(keys, from, Math.min(keys.length, from + LINES_A_PAGE));
      write(book, table, page, rows);
    }
  }

  private static void write(Book book, LineTable table, int[] page, RowWriter rows)
      throws IOException {
    Map<Integer, String> ids = new HashMap<>();
    for (Identity each : book.borrowerList().identities(page)) {
      ids.put(each.key(), each.borrowerId());
    }
    for (int key : page) {
      rows.row(LineCells.row(ids.getOrDefault(key, ""), table.month(key), table.line(key)));
    }
  }
}
