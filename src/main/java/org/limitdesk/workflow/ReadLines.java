package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.CohortPart;
import org.limitdesk.domain.trend.LastMonths;
import org.limitdesk.domain.trend.LastSeen;
import org.limitdesk.domain.trend.LineChoice;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.domain.trend.RollTo;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** Reads all lines of a month as columns, for lists that filter and order them in memory. */
public final class ReadLines {
  private static final int MONTHS_BEHIND = 6;

  private final BookFloors floors;
  private final AllScores scores;

  public ReadLines(BookFloors floors) {
    this.floors = floors;
    scores = new AllScores(floors);
  }

  /**
   * Reads them.
   *
   * @param month yyyymm; null for the last month that the book has
   */
  public LineTable read(Book book, @Nullable Integer month, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    List<Integer> months = columns.months();
    if (months.isEmpty()) {
      throw new BookRefused("LD-121", "The book has no months yet. Load some first.");
    }
    int at = month == null ? months.getLast() : month;
    if (!months.contains(at)) {
      throw new BookRefused("LD-123", "The book does not have that month. Choose another.");
    }
    MonthColumns lines = columns.month(at);
    Standings standings = scores.of(book, at, lines.size());
    return new LineTable(
        months,
        lines,
        last(columns, at, progress),
        segments(columns),
        standings,
        floors.edges(book));
  }

  /**
   * Reads those that a filter is asked of: where it tells a cohort, with the lines that have left
   * as they were last seen, for they are counted too.
   */
  public LineTable readFor(Book book, LineFilter filter, Progress progress) throws IOException {
    LineTable table = read(book, filter.month(), progress);
    return filter.cohort().isEmpty()
        ? table
        : table.with(LastSeen.upTo(book.columns(progress), table.month(), progress::check));
  }

  /**
   * The keys of the lines that a filter tells by other months than its own: by where they rolled,
   * by their cohort, or by segments: those of a cohort as in the first month that the book saw of a
   * line. Null where it tells none of these.
   *
   * @param month that the filter is asked of, yyyymm
   * @throws BookRefused LD-123 where the book lacks the month that lines rolled to
   */
  public @Nullable BitSet elsewhere(Book book, LineFilter filter, int month, Progress progress)
      throws IOException {
    BookColumns columns = book.columns(progress);
    BitSet found = null;
    if (filter.rolled().isPresent()) {
      found = rolled(columns, floors.edges(book), month, filter.rolled().get());
    }
    if (filter.cohort().isPresent()) {
      found = both(found, cohort(book, columns, month, filter.cohort().get(), progress));
    }
    if (filter.cut().isPresent()) {
      LineChoice where = BookCut.of(book, columns, Cut.of(filter.cut().get())).where();
      boolean atFirst = filter.cohort().isPresent();
      found = both(found, lines(atFirst ? where.atFirst(columns) : where, columns.month(month)));
    }
    return found;
  }

  private static BitSet both(@Nullable BitSet first, BitSet second) {
    if (first == null) {
      return second;
    }
    first.and(second);
    return first;
  }

  private static BitSet lines(LineChoice choice, MonthColumns month) {
    BitSet lines = new BitSet();
    for (int key = 0; key < month.size(); key++) {
      if (choice.has(key, month.month())) {
        lines.set(key);
      }
    }
    return lines;
  }

  /** A month that is not later has no lines that rolled into it. */
  private static BitSet rolled(BookColumns columns, BucketEdges edges, int month, RollTo to)
      throws IOException {
    ReadTrends.requireMonth(columns, to.month());
    return to.month() > month
        ? RollMatrix.lines(columns.month(month), columns.month(to.month()), edges, to)
        : new BitSet();
  }

  private BitSet cohort(
      Book book, BookColumns columns, int month, CohortPart part, Progress progress)
      throws IOException {
    Optional<Segments> opened = columns.segments(LineTable.OPENED);
    return opened.isEmpty()
        ? new BitSet()
        : Vintages.lines(
            columns,
            opened.get(),
            floors.edges(book),
            part,
            month,
            book.vintageAmounts(),
            progress::check);
  }

  private static LastMonths last(BookColumns columns, int month, Progress progress)
      throws IOException {
    List<Integer> upTo = columns.months().stream().filter(each -> each <= month).toList();
    List<char[]> last = new ArrayList<>();
    for (int each : upTo.subList(Math.max(0, upTo.size() - MONTHS_BEHIND), upTo.size())) {
      progress.check();
      last.add(columns.month(each).dpd());
    }
    int before = CalendarNumber.of(CalendarNumber.month(month).minusMonths(1));
    return new LastMonths(
        last, upTo.contains(before) ? columns.month(before).openDpd() : new char[0]);
  }

  private static Map<String, Segments> segments(BookColumns columns) throws IOException {
    Map<String, Segments> segments = new LinkedHashMap<>();
    List<String> fields = new ArrayList<>(LineFilter.FIELDS);
    fields.add(LineTable.OPENED);
    for (String field : fields) {
      Optional<Segments> known = columns.segments(field);
      known.ifPresent(each -> segments.put(field, each));
    }
    return segments;
  }
}
