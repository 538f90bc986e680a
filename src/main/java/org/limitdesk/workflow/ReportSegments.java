package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.CrossedSegments;
import org.limitdesk.domain.trend.Delinquency;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.domain.trend.SomeMonths;
import org.limitdesk.report.monthly.MonthlyReport;
import org.limitdesk.report.monthly.MonthlyReport.Segment;

/**
 * Finds the finest cut of a book whose segments are large enough to be told: region by industry,
 * region, industry.
 */
final class ReportSegments {
  private static final List<List<String>> CUTS =
      List.of(List.of("region", "industry"), List.of("region"), List.of("industry"));
  private static final int LEAST_LINES = 100;
  private static final int FEWEST = 5;

  private final BookColumns columns;
  private final BucketEdges edges;

  /**
   * @param columns whose last month is looked at
   */
  ReportSegments(BookColumns columns, BucketEdges edges) {
    this.columns = columns;
    this.edges = edges;
  }

  /** The segments; null where no cut has enough large ones. */
  MonthlyReport.@Nullable Segments find() throws IOException {
    for (List<String> fields : CUTS) {
      Optional<Segments> cut = cut(fields);
      if (cut.isPresent()) {
        List<Segment> large = large(cut.get());
        if (large.size() >= FEWEST) {
          return new MonthlyReport.Segments(fields, LEAST_LINES, large);
        }
      }
    }
    return null;
  }

  private Optional<Segments> cut(List<String> fields) throws IOException {
    Optional<Segments> first = columns.segments(fields.getFirst());
    Optional<Segments> last = columns.segments(fields.getLast());
    if (fields.size() == 1 || first.isEmpty() || last.isEmpty()) {
      return fields.size() == 1 ? first : Optional.empty();
    }
    return Optional.of(new CrossedSegments(first.get(), last.get()));
  }

  private List<Segment> large(Segments segments) throws IOException {
    List<Integer> months = columns.months();
    int last = months.getLast();
    int before = CalendarNumber.of(CalendarNumber.month(last).minusMonths(1));
    boolean hasBefore = months.contains(before);
    SomeMonths both = new SomeMonths(columns, hasBefore ? List.of(before, last) : List.of(last));
    List<List<MonthTally>> tallies = new Delinquency(edges).bySegment(both, segments);
    List<Segment> large = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      MonthTally now = tallies.get(i).getLast();
      if (now.total(Measure.COUNT) >= LEAST_LINES) {
        MonthTally then = hasBefore ? tallies.get(i).getFirst() : null;
        large.add(new Segment(segments.names().get(i), now, then));
      }
    }
    return large;
  }
}
