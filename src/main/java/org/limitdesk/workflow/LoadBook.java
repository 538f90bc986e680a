package org.limitdesk.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.RowSource;
import org.limitdesk.workflow.port.BegunFile;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.LoadCounts;
import org.limitdesk.workflow.port.LoadFile;
import org.limitdesk.workflow.port.LoadSession;
import org.limitdesk.workflow.port.Progress;

/**
 * Loads files into a book: all of them become visible together, or the book stays as it was. Rows
 * stream through; the next ones are read while the last ones are written.
 */
public final class LoadBook {
  private static final int ROWS_AT_A_TIME = 20_000;

  private final Executor background;
  private final Clock clock;

  /**
   * @param background where rows are read while others are written
   * @param clock says when it was done
   */
  public LoadBook(Executor background, Clock clock) {
    this.background = background;
    this.clock = clock;
  }

  /**
   * Loads the sources, borrowers first, otherwise in their order.
   *
   * @param actor who does it, as the log names people
   * @throws CancellationException when the progress asked for it; the book is as it was
   */
  public LoadReport load(Book book, List<LoadSource> sources, String actor, Progress progress)
      throws IOException {
    List<LoadSource> inOrder = new ArrayList<>(sources);
    inOrder.sort(Comparator.comparing(source -> !source.bringsBorrowers()));
    List<FileReport> files = new ArrayList<>();
    try (LoadSession session = book.beginLoad()) {
      for (LoadSource source : inOrder) {
        files.add(loadFile(session, source, progress));
      }
      progress.check();
      session.publish(entry(session.load(), files, actor));
      return erased(book, session.load(), report(book, files, progress));
    }
  }

  /** What stays erased was not taken, and that is told. */
  private static LoadReport erased(Book book, long load, LoadReport report) {
    long refused = book.erasures().refusedBy(load);
    if (refused == 0) {
      return report;
    }
    List<String> notes = new ArrayList<>(report.notes());
    notes.add(
        "The personal data of %,d borrowers were erased from the book and are not taken again."
            .formatted(refused));
    return new LoadReport(report.files(), report.borrowers(), report.months(), notes);
  }

  /** The load is done and logged by now: trouble with the columns is told, and cannot undo it. */
  private static LoadReport report(Book book, List<FileReport> files, Progress progress) {
    try {
      BookColumns columns = book.columns(progress.withoutCancel());
      return new LoadReport(files, book.borrowers(), columns.lineMonths(), List.of());
    } catch (IOException failure) {
      String note =
          "The rows are loaded, but the columns for counting could not be written: %s. They are"
              + " made again when they are next needed.";
      return new LoadReport(
          files,
          book.borrowers(),
          book.lineMonths(),
          List.of(note.formatted(failure.getMessage())));
    }
  }

  private FileReport loadFile(LoadSession session, LoadSource source, Progress progress)
      throws IOException {
    LoadCounts counts = new LoadCounts();
    try (RowSource rows = source.open()) {
      BegunFile begun = session.begin(source.facts(), rows.columns(), rows::header);
      CompletableFuture<List<FileRow>> next = readAhead(rows);
      for (List<FileRow> batch = wait(next); !batch.isEmpty(); batch = wait(next)) {
        double share = rows.progress();
        next = readAhead(rows);
        stopIfCancelled(progress, next);
        session.write(batch, counts);
        progress.at(source.facts().name(), share);
      }
      session.end(counts);
      return new FileReport(source, begun, counts, rows.warnings());
    }
  }

  /** The reader must have come to rest before its file is closed. */
  private static void stopIfCancelled(Progress progress, CompletableFuture<?> reading)
      throws IOException {
    if (progress.isCancelled()) {
      wait(reading);
      progress.check();
    }
  }

  private CompletableFuture<List<FileRow>> readAhead(RowSource rows) {
    return CompletableFuture.supplyAsync(() -> read(rows), background);
  }

  private static List<FileRow> read(RowSource rows) {
    List<FileRow> batch = new ArrayList<>(ROWS_AT_A_TIME);
    try {
      for (FileRow row = rows.next(); row != null; row = rows.next()) {
        batch.add(row);
        if (batch.size() == ROWS_AT_A_TIME) {
          break;
        }
      }
      return batch;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static <T> T wait(CompletableFuture<T> reading) throws IOException {
    try {
      return reading.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof UncheckedIOException unread) {
        throw unread.getCause();
      }
      throw failure;
    }
  }

  private LogDraft entry(long load, List<FileReport> files, String actor) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("load", load);
    data.put("files", files.stream().map(LoadBook::fileData).toList());
    return new LogDraft("load", actor, clock.millis(), data);
  }

  private static Map<String, Object> fileData(FileReport report) {
    LoadFile file = report.source().facts();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("generation", report.begun().generation());
    data.put("at", report.begun().at());
    data.put("file", file.name());
    data.put("layout", file.layout());
    data.put("encoding", file.encoding());
    data.put("sha256", file.sha256());
    data.put("bytes", file.bytes());
    data.put("rows", report.counts().rows());
    data.put("accepted", report.counts().accepted());
    data.put("corrected", report.counts().corrected());
    data.put("unchanged", report.counts().unchanged());
    data.put("quarantined", report.counts().quarantined());
    return data;
  }
}
