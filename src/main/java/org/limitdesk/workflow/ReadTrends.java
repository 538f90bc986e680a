package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.ChosenBook;
import org.limitdesk.domain.trend.CutLines;
import org.limitdesk.domain.trend.Delinquency;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.LineChoice;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.LossForecast;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.domain.trend.VintageAmounts;
import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** Counts a book's delinquency by month, for the whole book and by one field. */
public final class ReadTrends {
  /** The setting that holds the bucket edges. */
  public static final String BUCKET_EDGES = "bucket_edges";

  /** How many months past a cut are looked at where nobody says it. */
  public static final int AFTER_CUT = 3;

  /** The whole book alone. */
  public Trends read(Book book, Progress progress) throws IOException {
    return read(book, Cut.NONE, progress);
  }

  /**
   * The whole book and its segments by one field, without segments that never had a line.
   *
   * @throws UnknownField for a field by which no book can be cut
   */
  public Trends readBy(Book book, String field, Progress progress) throws IOException {
    return read(book, new Cut(List.of(), field), progress);
  }

  /**
   * The lines of a cut and its segments, without segments that never had a line.
   *
   * @throws UnknownField for a field by which no book can be cut
   * @throws BookRefused LD-484 for a value that no line has
   */
  public Trends read(Book book, Cut cut, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    BookCut lines = BookCut.of(book, columns, cut);
    BookColumns chosen = new ChosenBook(columns, lines.where());
    Delinquency delinquency = delinquency(book);
    Segments by = lines.by();
    if (by == null) {
      return new Trends(delinquency.whole(chosen), List.of());
    }
    List<List<MonthTally>> tallies = delinquency.bySegment(chosen, by);
    return new Trends(Delinquency.whole(tallies), named(tallies, by));
  }

  private static List<Trends.Segment> named(List<List<MonthTally>> tallies, Segments segments) {
    List<Trends.Segment> found = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      if (tallies.get(i).stream().anyMatch(tally -> tally.total(Measure.COUNT) > 0)) {
        found.add(new Trends.Segment(segments.names().get(i), tallies.get(i)));
      }
    }
    return found;
  }

  /** The fields by which the book can be cut as it is now. */
  public List<String> fields(Book book, Progress progress) throws IOException {
    return new BookSegments(book, book.columns(progress)).fields();
  }

  /** The whole book with the rolls into its last month, and the fields to cut it by. */
  public TrendBoard board(Book book, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    return new TrendBoard(
        delinquency(book).whole(columns),
        rolls(columns, edges(book)),
        new BookSegments(book, columns).fields());
  }

  /**
   * Where the lines of one month are in a later one. A line counts in the segment that it has in
   * the first month.
   *
   * @param from yyyymm, as is {@code to}; the book has both, and the first is the earlier
   */
  public BySegment<RollMatrix> rolls(Book book, int from, int to, Cut cut, Progress progress)
      throws IOException {
    BookColumns columns = book.columns(progress);
    requireMonth(columns, from);
    requireMonth(columns, to);
    MonthColumns before = columns.month(from);
    MonthColumns after = columns.month(to);
    BucketEdges edges = edges(book);
    return BookCut.of(book, columns, cut)
        .count(choice -> RollMatrix.of(choice.of(before), after, edges), ReadTrends::holdsNothing);
  }

  private static boolean holdsNothing(RollMatrix rolls) {
    return Bucket.ALL.stream().allMatch(bucket -> rolls.from(bucket, Measure.COUNT) == 0);
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

  /**
   * The flow into each month from the one before it, where the book has both, and the losses that
   * the flows into the last months forecast of what the last month holds. A line counts in the
   * segment that it has in the month that is left, of the forecast in the last one.
   *
   * @param meanOf of how many last flows the rates are the mean, from 1; of fewer where there are
   *     fewer
   */
  public BySegment<FlowBoard> flows(
      Book book, Measure measure, int meanOf, Cut cut, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    BucketEdges edges = edges(book);
    return BookCut.of(book, columns, cut)
        .count(
            choice -> {
              List<FlowRates> flows = flows(columns, edges, choice, progress);
              return flowBoard(columns, edges, choice, flows, meanOf, measure);
            },
            ReadTrends::holdsNothing);
  }

  private static boolean holdsNothing(FlowBoard board) {
    LossForecast forecast = board.forecast();
    return (forecast == null || forecast.held() == 0)
        && board.flows().stream().allMatch(flow -> holdsNothing(flow.rolls()));
  }

  /** The flow into each month of those columns from the one before it, where they have both. */
  static List<FlowRates> flows(
      BookColumns columns, BucketEdges edges, LineChoice choice, Progress progress)
      throws IOException {
    List<FlowRates> flows = new ArrayList<>();
    MonthColumns before = null;
    for (int month : columns.months()) {
      progress.check();
      MonthColumns now = columns.month(month);
      if (before != null && follows(before.month(), month)) {
        flows.add(new FlowRates(RollMatrix.of(choice.of(before), now, edges)));
      }
      before = now;
    }
    return flows;
  }

  private static FlowBoard flowBoard(
      BookColumns columns,
      BucketEdges edges,
      LineChoice choice,
      List<FlowRates> flows,
      int meanOf,
      Measure measure)
      throws IOException {
    if (flows.isEmpty()) {
      return new FlowBoard(flows, 0, null);
    }
    int last = columns.months().getLast();
    MonthTally now = new Delinquency(edges).of(choice.of(columns.month(last)));
    List<FlowRates> latest = flows.subList(Math.max(0, flows.size() - meanOf), flows.size());
    return new FlowBoard(flows, last, LossForecast.of(latest, now, measure));
  }

  /**
   * The curves by month of opening; none in a book that tells no line's. A line counts in the
   * segment that it had in the first month that the book saw of it.
   */
  public BySegment<Vintages.Curves> vintages(
      Book book, Vintages.Terms terms, Cut cut, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    Optional<Segments> opened = columns.segments(LineTable.OPENED);
    if (opened.isEmpty()) {
      return new BySegment<>(new Vintages.Curves(List.of(), book.borrowers()), List.of());
    }
    BucketEdges edges = edges(book);
    VintageAmounts amounts = book.vintageAmounts();
    return BookCut.of(book, columns, cut)
        .count(
            choice ->
                Vintages.of(
                    new ChosenBook(columns, choice.atFirst(columns)),
                    opened.get(),
                    edges,
                    terms,
                    amounts),
            curves -> curves.cohorts().isEmpty());
  }

  /**
   * How cut lines went on beside comparable ones. A line counts in the segment that it had in the
   * month before the cut.
   *
   * @param later months after the month of the cut, from 1
   * @throws BookRefused LD-137 where the book has too few months for any cut to be looked at
   */
  public BySegment<CutLines.Found> afterCuts(Book book, int later, Cut cut, Progress progress)
      throws IOException {
    BookColumns columns = book.columns(progress);
    if (columns.months().size() < later + 2) {
      throw new BookRefused(
          "LD-137",
          "The book has %d months. To look %d months past a cut it takes %d; ask for fewer."
              .formatted(columns.months().size(), later, later + 2));
    }
    BucketEdges edges = edges(book);
    return BookCut.of(book, columns, cut)
        .count(
            choice -> CutLines.of(columns, edges, choice, later), found -> found.all().isEmpty());
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
