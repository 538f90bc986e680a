package org.limitdesk.report.monthly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.limitdesk.report.monthly.MonthlyReport.About;
import org.limitdesk.report.paper.Page;

/** The monthly risk report as a PDF, A4 upright. */
public final class MonthlyPdf {
  private MonthlyPdf() {}

  /**
   * A report as a file.
   *
   * @param pages how many it has
   */
  public record Printed(byte[] bytes, int pages) {}

  /** In that language. */
  public static Printed print(
      MonthlyReport report, Locale language, ReportChart.Draughtsman draughtsman)
      throws IOException {
    ReportWords words = ReportWords.in(language);
    List<ReportPage> pages = pages(report, words);
    About about = report.about();
    String month = words.said(about.month());
    Page paper = new Page(words.text("title.file", about.book(), month));
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        paper.next();
      }
      PagePrinter printer = new PagePrinter(paper, draughtsman);
      String head = words.text("title.head", about.book(), month);
      printer.frame(
          i == 0 ? "" : head,
          words.text("foot", about.book(), month, words.day(about.made())),
          words.text("foot.page", i + 1, pages.size()));
      if (i == 0) {
        printer.title(words.text("title"), words.text("title.of", about.book(), month));
      }
      printer.print(pages.get(i));
    }
    return new Printed(paper.bytes(), pages.size());
  }

  /** What its pages say, in their order. */
  static List<ReportPage> pages(MonthlyReport report, ReportWords words) {
    List<ReportPage> findings =
        List.of(
            new BucketPage(report, words).page(),
            new RatePage(report, words).page(),
            new RollPage(report, words).page(),
            new SegmentPage(report, words).page(),
            new VintagePage(report, words).page(),
            new LossPage(report, words).page(),
            new ActionPage(report, words).page(),
            new OutcomePage(report, words).page(),
            new WatchPage(report, words).page());
    List<ReportPage> pages = new ArrayList<>();
    pages.add(new CoverPage(report, words, findings).page());
    pages.addAll(findings);
    pages.add(new MethodPage(report, words).page());
    return List.copyOf(pages);
  }
}
