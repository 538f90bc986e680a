package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.Delinquency;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.workflow.port.Book;
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

  private static Delinquency delinquency(Book book) {
    return new Delinquency(
        book.setting(BUCKET_EDGES).map(BucketEdges::parse).orElse(BucketEdges.STANDARD));
  }
}
