package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.Delinquency;
import org.limitdesk.domain.trend.Denominator;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.LineChoice;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.LossCount;
import org.limitdesk.domain.trend.LossForecast;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.domain.trend.SomeMonths;
import org.limitdesk.domain.trend.VintageAmounts;
import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.domain.trend.WholeBook;
import org.limitdesk.report.monthly.MonthlyReport;
import org.limitdesk.report.monthly.MonthlyReport.About;
import org.limitdesk.report.monthly.MonthlyReport.Losses;
import org.limitdesk.report.monthly.MonthlyReport.SignalRow;
import org.limitdesk.report.monthly.MonthlyReport.Watch;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/**
 * Gathers the figures of a month's report: of the months up to it alone, as if the later ones were
 * still to come.
 */
public final class ComposeReport {
  private static final int MEAN_OF = 12;

  private final FindClusters findClusters;
  private final Clock clock;

  /**
   * @param clock says what day it is where a book has no business date of its own
   */
  public ComposeReport(FindClusters findClusters, Clock clock) {
    this.findClusters = findClusters;
    this.clock = clock;
  }

  /**
   * The figures.
   *
   * @param name of the book, as people call it
   * @param month yyyymm; null for the last month that the book has
   * @throws BookRefused LD-121 where the book does not have it, or no month at all
   */
  public MonthlyReport compose(Book book, String name, @Nullable Integer month, Progress progress)
      throws IOException {
    FindClusters.Found found = findClusters.find(book, month, progress);
    int last = found.month();
    BookColumns columns = SomeMonths.upTo(book.columns(progress), last);
    BucketEdges edges = ReadTrends.edges(book);
    List<MonthTally> months = new Delinquency(edges).whole(columns);
    List<FlowRates> flows = ReadTrends.flows(columns, edges, LineChoice.ALL, progress);
    YearMonth of = CalendarNumber.month(last);
    return new MonthlyReport(
        new About(name, of, book.currency(), BusinessDate.of(book, clock)),
        months,
        flows,
        forecast(flows, months.getLast()),
        new ReportSegments(columns, edges).find(),
        vintages(book, columns, edges),
        losses(book, columns),
        new ReportActions(book).of(of),
        new ReportActions(book).outcomes(of, edges),
        new Watch(found.terms().level(), found.cells(), signals(book, last)));
  }

  private static @Nullable LossForecast forecast(List<FlowRates> flows, MonthTally now) {
    if (flows.isEmpty()) {
      return null;
    }
    List<FlowRates> latest = flows.subList(Math.max(0, flows.size() - MEAN_OF), flows.size());
    return LossForecast.of(latest, now, Measure.BALANCE);
  }

  private static Vintages.Curves vintages(Book book, BookColumns columns, BucketEdges edges)
      throws IOException {
    Optional<Segments> opened = columns.segments(LineTable.OPENED);
    if (opened.isEmpty()) {
      return new Vintages.Curves(List.of(), book.borrowers());
    }
    Vintages.Terms terms = new Vintages.Terms(Denominator.LINES, Bucket.M2, true);
    VintageAmounts amounts = book.vintageAmounts();
    return Vintages.of(columns, opened.get(), edges, terms, amounts);
  }

  private static Losses losses(Book book, BookColumns columns) throws IOException {
    org.limitdesk.workflow.port.Losses told = book.losses();
    return new Losses(
        told.areChargeOffsTold(),
        told.areRecoveriesTold(),
        LossCount.of(columns, told, WholeBook.ONE).getFirst());
  }

  /** The book keeps those of the last assessment alone. */
  private @Nullable List<SignalRow> signals(Book book, int month) {
    SignalBoard board = new ReadSignals(clock).board(book);
    Integer assessed = board.month();
    if (assessed == null || assessed != month) {
      return null;
    }
    return board.rows().stream()
        .filter(row -> row.lines() > 0)
        .map(row ->
            new SignalRow(row.code(), row.severity(), row.lines(), row.balance(), row.proposals()))
        .toList();
  }
}
