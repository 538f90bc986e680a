package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.Delinquency;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.LossForecast;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** Counts a book's delinquency by month, for the whole book and by one field. */
public final class ReadTrends {
  /** The setting that holds the bucket edges. */
  public static final String BUCKET_EDGES = "bucket_edges";

  /** The whole book alone. */
  public Trends read(Book book, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    return new Trends(delinquency(book).whole(columns), List.of());
  }

  /**
   * The whole book and its segments by one field, without segments that never had a line.
   *
   * @throws UnknownField for a field by which no book can be cut
   */
  public Trends readBy(Book book, String field, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    Optional<Segments> segments = columns.segments(field);
    if (segments.isEmpty()) {
      throw new UnknownField(field, columns.fields());
    }
    Delinquency delinquency = delinquency(book);
    List<List<MonthTally>> tallies = delinquency.bySegment(columns, segments.get());
    List<Trends.Segment> found = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      if (tallies.get(i).stream().anyMatch(tally -> tally.total(Measure.COUNT) > 0)) {
        found.add(new Trends.Segment(segments.get().names().get(i), tallies.get(i)));
      }
    }
    return new Trends(delinquency.whole(columns), found);
  }

  /** The whole book with the rolls into its last month, and the fields to cut it by. */
  public TrendBoard board(Book book, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    return new TrendBoard(
        delinquency(book).whole(columns), rolls(columns, edges(book)), columns.fields());
  }

  /**
   * Where the lines of one month are in a later one.
   *
   * @param from yyyymm, as is {@code to}; the book has both, and the first is the earlier
   */
  public RollMatrix rolls(Book book, int from, int to, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    requireMonth(columns, from);
    requireMonth(columns, to);
    return RollMatrix.of(columns.month(from), columns.month(to), edges(book));
  }

  /** Refuses with LD-123 what is no month of the book. */
  static void requireMonth(BookColumns columns, int month) {
    if (!columns.months().contains(month)) {
      throw new BookRefused(
          "LD-123",
          "The book does not have %s. Choose another month."
              .formatted(CalendarNumber.month(month)));
    }
  }

  /** The flow into each month from the one before it, where the book has both. */
  public List<FlowRates> flows(Book book, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    BucketEdges edges = edges(book);
    List<FlowRates> flows = new ArrayList<>();
    MonthColumns before = null;
    for (int month : columns.months()) {
      progress.check();
      MonthColumns now = columns.month(month);
      if (before != null && follows(before.month(), month)) {
        flows.add(new FlowRates(RollMatrix.of(before, now, edges)));
      }
      before = now;
    }
    return flows;
  }

  /**
   * The flows, and the losses that those into the last months forecast of what the last month
   * holds.
   *
   * @param meanOf of how many last flows the rates are the mean, from 1; of fewer where there are
   *     fewer
   */
  public FlowBoard flowBoard(Book book, Measure measure, int meanOf, Progress progress)
      throws IOException {
    List<FlowRates> flows = flows(book, progress);
    if (flows.isEmpty()) {
      return new FlowBoard(flows, 0, null);
    }
    BookColumns columns = book.columns(progress);
    int last = columns.months().getLast();
    MonthTally now = delinquency(book).of(columns.month(last));
    List<FlowRates> latest = flows.subList(Math.max(0, flows.size() - meanOf), flows.size());
    return new FlowBoard(flows, last, LossForecast.of(latest, now, measure));
  }

  /** The curves by month of opening; none in a book that tells no line's. */
  public Vintages.Curves vintages(Book book, Vintages.Terms terms, Progress progress)
      throws IOException {
    BookColumns columns = book.columns(progress);
    Optional<Segments> opened = columns.segments(LineTable.OPENED);
    return opened.isEmpty()
        ? new Vintages.Curves(List.of(), book.borrowers())
        : Vintages.of(columns, opened.get(), edges(book), terms, book.vintageAmounts());
  }

  private static boolean follows(int before, int month) {
    return CalendarNumber.month(before).plusMonths(1).equals(CalendarNumber.month(month));
  }

  /** Two months that are not neighbours have no rolls between them. */
  private static @Nullable RollMatrix rolls(BookColumns columns, BucketEdges edges)
      throws IOException {
    List<Integer> months = columns.months();
    if (months.size() < 2) {
      return null;
    }
    int before = months.get(months.size() - 2);
    int last = months.getLast();
    return follows(before, last)
        ? RollMatrix.of(columns.month(before), columns.month(last), edges)
        : null;
  }

  private static Delinquency delinquency(Book book) {
    return new Delinquency(edges(book));
  }

  static BucketEdges edges(Book book) {
    return book.setting(BUCKET_EDGES).map(BucketEdges::parse).orElse(BucketEdges.STANDARD);
  }
}
