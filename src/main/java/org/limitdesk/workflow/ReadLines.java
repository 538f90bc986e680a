package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.LastMonths;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.domain.trend.Standings;
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
