package org.limitdesk.workflow;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Shelf;

/**
 * Writes the whole log as lines of JSON, each entry's body byte for byte as it is stored, so that
 * the file alone can be verified. A sound log gets an entry of its export first; a broken one is
 * written out as it is, as evidence.
 */
public final class ExportLog {
  private final Shelf shelf;
  private final VerifyLog verifyLog;
  private final Clock clock;

  public ExportLog(Shelf shelf, VerifyLog verifyLog, Clock clock) {
    this.shelf = shelf;
    this.verifyLog = verifyLog;
    this.clock = clock;
  }

  /**
   * Exports into a file that is not there yet.
   *
   * @return what a check of the log found before
   */
  public LogVerdict export(Path book, Path file, String actor) throws IOException {
    NewFile.require(file);
    LogVerdict verdict;
    try (Book open = shelf.read(book)) {
      verdict = verifyLog.verify(open);
      if (!verdict.ok()) {
        write(open, file);
        return verdict;
      }
    }
    try (Book open = shelf.write(book)) {
      open.log().append(entry(file, actor));
      write(open, file);
      return verifyLog.verify(open);
    }
  }

  private LogDraft entry(Path file, String actor) {
    return new LogDraft(
        "export",
        actor,
        clock.millis(),
        Map.of("what", "log", "file", String.valueOf(file.getFileName())));
  }

  /** The file has its name only once it is whole. */
  private static void write(Book book, Path file) throws IOException {
    // The log holds names and notes.
    ExportFile.secret(file).write(part -> writeLines(book, part), () -> {});
  }

  private static void writeLines(Book book, Path part) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      LogLines lines = new LogLines(out);
      book.log().walk(lines);
      lines.finish();
    }
  }
}
