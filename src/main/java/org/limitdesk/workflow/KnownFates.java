package org.limitdesk.workflow;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.backtest.Aftermath;
import org.limitdesk.domain.backtest.Fate;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Outcomes.Span;
import org.limitdesk.workflow.port.Outcomes.Told;
import org.limitdesk.workflow.port.Progress;

/**
 * What became of a month's lines: by the book's own months where it has the whole window, else as
 * files told for just that window, else by those of its months that there are.
 */
final class KnownFates {
  private final Aftermath months;
  private final @Nullable Told told;

  KnownFates(Aftermath months, @Nullable Told told) {
    this.months = months;
    this.told = told;
  }

  static KnownFates of(Book book, BucketEdges edges, int month, int horizon, Progress progress)
      throws IOException {
    BookColumns columns = book.columns(progress);
    Aftermath months = Aftermath.of(columns, edges, month, horizon, progress::check);
    Span span = new Span(month, horizon);
    boolean isTold = !months.missing().isEmpty() && book.outcomes().spans().contains(span);
    if (!isTold && months.missing().size() == horizon) {
      throw new BookRefused(
          "LD-133",
          "The book has no month after %s, and no outcomes of it within %d months. Name another month."
              .formatted(CalendarNumber.month(month), horizon));
    }
    return new KnownFates(months, isTold ? book.outcomes().told(span) : null);
  }

  BackTest.Source source() {
    return told == null ? BackTest.Source.MONTHS : BackTest.Source.OUTCOMES;
  }

  /** The months of the window that the book does not have, yyyymm. */
  List<Integer> missing() {
    return months.missing();
  }

  /**
   * A line that the book itself saw in M4 or written off is bad, unless a file told otherwise; and
   * then it is not good either.
   */
  Fate fate(int line) {
    if (told == null) {
      return months.fate(line);
    }
    boolean seenBad = months.fate(line) == Fate.BAD;
    if (!told.known().get(line)) {
      return seenBad ? Fate.BAD : Fate.UNKNOWN;
    }
    if (told.bad().get(line)) {
      return Fate.BAD;
    }
    return seenBad || months.reachedM2(line) ? Fate.INDETERMINATE : Fate.GOOD;
  }

  /** Fen of the whole line; {@link Aftermath#NONE} where it is not known. */
  long balanceAtDefault(int line) {
    return told == null ? months.balanceAtDefault(line) : Aftermath.NONE;
  }
}
