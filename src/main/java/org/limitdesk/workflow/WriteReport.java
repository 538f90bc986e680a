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
   * The same by somebody at the desk.
   *
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not
   */
  public Written write(Book book, DeskUser who, Wish wish, Path file, Progress progress)
      throws IOException {
    DeskUser user = Permits.require(book, who, Act.VIEW_CASES, Ownership.OTHER);
    return write(book, user.actor(), wish, file, progress);
  }

  /** What a book is called on its report: its file without the end. */
  public static String name(Path book) {
    String file = String.valueOf(book.getFileName());
    int end = file.lastIndexOf('.');
    return end > 0 ? file.substring(0, end) : file;
  }

  /**
   * Writes it, from a book opened to write.
   *
   * @param actor as the log names people
   * @throws BookRefused LD-114 for a file that is there and may not be replaced, LD-121 where the
   *     book does not have the month
   */
  public Written write(Book book, String actor, Wish wish, Path file, Progress progress)
      throws IOException {
    ExportFile target = wish.replaces() ? ExportFile.chosen(file) : ExportFile.open(file);
    MonthlyReport report = compose.compose(book, wish.book(), wish.month(), progress);
    ChartFonts.register(PdfFonts::regular);
    MonthlyPdf.Printed printed = MonthlyPdf.print(report, wish.language(), new DrawReportChart());
    YearMonth month = report.about().month();
    LogDraft entry =
        new LogDraft(
            "export",
            actor,
            stamps.now(),
            Map.of(
                "what", "report",
                "month", month.toString(),
                "language", wish.language().getLanguage(),
                "file", target.name()));
    target.write(part -> Files.write(part, printed.bytes()), () -> book.log().append(entry));
    return new Written(printed.pages(), month);
  }
}
