package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.report.table.TableFile;
import org.limitdesk.workflow.port.Book;

/** Writes what was counted of a book as a file; that it was done is an entry of the log. */
public final class ExportCounts {
  private final Stamps stamps;

  public ExportCounts(Stamps stamps) {
    this.stamps = stamps;
  }

  /** Refuses a file that is there already, before a long count rather than after it. */
  public static void requireNew(Path file) {
    NewFile.require(file);
  }

  /**
   * As CSV into a file that is not there yet, from a book opened to write.
   *
   * @param actor as the log names people
   */
  public void csv(Book book, String actor, Counts counts, Path file) throws IOException {
    write(book, actor, counts, file, TableFile.csv(counts.table()));
  }

  /** The same as a workbook. */
  public void xlsx(Book book, String actor, Counts counts, Path file) throws IOException {
    write(book, actor, counts, file, TableFile.plainXlsx(counts.table()));
  }

  private void write(Book book, String actor, Counts counts, Path file, byte[] bytes)
      throws IOException {
    ExportFile target = ExportFile.open(file);
    Map<String, String> data =
        Map.of("what", "figure", "figure", counts.name(), "file", target.name());
    LogDraft entry = new LogDraft("export", actor, stamps.now(), data);
    target.write(part -> Files.write(part, bytes), () -> book.log().append(entry));
  }
}
