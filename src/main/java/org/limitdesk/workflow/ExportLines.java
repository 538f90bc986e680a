package org.limitdesk.workflow;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.report.LinesCsv;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BorrowerList.Identity;
import org.limitdesk.workflow.port.Progress;

/**
 * Writes lines of a list into a CSV file, page by page. The log knows of it first, in a step of its
 * own: writing a million lines takes a while, in which others want to write to the book.
 */
public final class ExportLines {
  private static final int LINES_A_PAGE = 2_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Stamps stamps;

  public ExportLines(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Notes in the log that lines go out.
   *
   * @param actor who does it, as the log names people
   */
  public void note(Book book, Path file, String actor) {
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
    ExportFile.replacing(file).write(part -> write(book, table, keys, part, progress), () -> {});
    return keys.length;
  }

  private static void write(Book book, LineTable table, int[] keys, Path part, Progress progress)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
      // Without the mark a spreadsheet takes Chinese words for another encoding.
      out.write(BYTE_ORDER_MARK + LinesCsv.header() + "\r\n");
      for (int from = 0; from < keys.length; from += LINES_A_PAGE) {
        progress.check();
        progress.at("lines", (double) from / keys.length);
        int[] page = Arrays.copyOfRange(keys, from, Math.min(keys.length, from + LINES_A_PAGE));
        write(book, table, page, out);
      }
    }
  }

  private static void write(Book book, LineTable table, int[] page, BufferedWriter out)
      throws IOException {
    Map<Integer, String> ids = new HashMap<>();
    for (Identity each : book.borrowerList().identities(page)) {
      ids.put(each.key(), each.borrowerId());
    }
    for (int key : page) {
      String id = ids.getOrDefault(key, "");
      out.write(LinesCsv.line(id, table.month(), table.line(key)) + "\r\n");
    }
  }
}
