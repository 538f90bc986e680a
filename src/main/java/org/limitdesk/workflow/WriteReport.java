package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.chart.ChartFonts;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.report.PdfFonts;
import org.limitdesk.report.monthly.MonthlyPdf;
import org.limitdesk.report.monthly.MonthlyReport;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** Writes the risk report of a month as a PDF; that it was done is an entry of the log. */
public final class WriteReport {
  private final ComposeReport compose;
  private final Stamps stamps;

  public WriteReport(ComposeReport compose, Stamps stamps) {
    this.compose = compose;
    this.stamps = stamps;
  }

  /**
   * What is asked for.
   *
   * @param book what people call the book; it stands on every page
   * @param month yyyymm; null for the last month that the book has
   * @param replaces whether a file that is there already is replaced
   */
  public record Wish(String book, @Nullable Integer month, Locale language, boolean replaces) {}

  /**
   * What was written.
   *
   * @param pages how many
   */
  public record Written(int pages, YearMonth month) {}

  /**
   * A report that is composed and printed, and not written yet.
   *
   * @param actor who asked for it, as the log names people
   */
  public record Prepared(String actor, Wish wish, MonthlyPdf.Printed printed, YearMonth month) {}

  /**
   * Composes and prints it for somebody at the desk: the long part, from a book opened to read, so
   * that nobody's decision waits for it.
   *
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not
   * @throws BookRefused LD-121 where the book does not have the month
   */
  public Prepared prepare(Book book, DeskUser who, Wish wish, Progress progress)
      throws IOException {
    DeskUser user = Permits.require(book, who, Act.VIEW_CASES, Ownership.OTHER);
    return prepare(book, user.actor(), wish, progress);
  }

  private Prepared prepare(Book book, String actor, Wish wish, Progress progress)
      throws IOException {
    MonthlyReport report = compose.compose(book, wish.book(), wish.month(), progress);
    ChartFonts.register(PdfFonts::regular);
    MonthlyPdf.Printed printed = MonthlyPdf.print(report, wish.language(), new DrawReportChart());
    return new Prepared(actor, wish, printed, report.about().month());
  }

  /**
   * Writes the file and the entry, both or neither, from a book opened to write.
   *
   * @throws BookRefused LD-114 for a file that is there and may not be replaced
   */
  public Written write(Book book, Prepared prepared, Path file) throws IOException {
    Wish wish = prepared.wish();
    return write(book, prepared, wish.replaces() ? ExportFile.chosen(file) : ExportFile.open(file));
  }

  /** What a book is called on its report: its file without the end. */
  public static String name(Path book) {
    String file = String.valueOf(book.getFileName());
    int end = file.lastIndexOf('.');
    return end > 0 ? file.substring(0, end) : file;
  }

  /**
   * Composes, prints and writes it in one go, from a book opened to write.
   *
   * @param actor as the log names people
   * @throws BookRefused LD-114 for a file that is there and may not be replaced, LD-121 where the
   *     book does not have the month
   */
  public Written write(Book book, String actor, Wish wish, Path file, Progress progress)
      throws IOException {
    ExportFile target = wish.replaces() ? ExportFile.chosen(file) : ExportFile.open(file);
    return write(book, prepare(book, actor, wish, progress), target);
  }

  private Written write(Book book, Prepared prepared, ExportFile target) throws IOException {
    LogDraft entry =
        new LogDraft(
            "export",
            prepared.actor(),
            stamps.now(),
            Map.of(
                "what", "report",
                "month", prepared.month().toString(),
                "language", prepared.wish().language().getLanguage(),
                "file", target.name()));
    byte[] bytes = prepared.printed().bytes();
    target.write(part -> Files.write(part, bytes), () -> book.log().append(entry));
    return new Written(prepared.printed().pages(), prepared.month());
  }
}
