package org.limitdesk.workflow;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.report.CsvText;
import org.limitdesk.workflow.port.Book;

/** Lists the rows that loads set aside, and writes them into a file. */
public final class ReadQuarantine {
  /** Spreadsheets take a file for UTF-8 only with this mark. */
  private static final char MARK = '\uFEFF';

  /**
   * How many there are, and the first of them.
   *
   * @param most how many reasons to list
   */
  public SetAside.Found read(Book book, int most) {
    List<SetAside> first = new ArrayList<>();
    long[] rows = new long[1];
    long[] findings = new long[1];
    SetAside[] last = new SetAside[1];
    book.quarantine(row -> {
      SetAside each = SetAside.of(row);
      findings[0]++;
      boolean sameRow =
          last[0] != null && last[0].file().equals(each.file()) && last[0].line() == each.line();
      rows[0] += sameRow ? 0 : 1;
      last[0] = each;
      if (first.size() < most) {
        first.add(each);
      }
    });
    return new SetAside.Found(rows[0], findings[0], List.copyOf(first));
  }

  /**
   * Writes all of them as CSV, in the place of a file of that name; they are there whole or not.
   */
  public void export(Book book, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        out.write(MARK);
        out.write(CsvText.line("file", "line", "column", "value", "reason"));
        book.quarantine(row -> write(out, SetAside.of(row)));
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException unwritten) {
      throw unwritten.getCause();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void write(BufferedWriter out, SetAside row) {
    try {
      out.write(
          CsvText.line(
              row.file(), Long.toString(row.line()), row.column(), row.value(), row.reason()));
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }
}
