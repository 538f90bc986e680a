package org.limitdesk.workflow;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.ChosenBook;
import org.limitdesk.domain.trend.LossCount;
import org.limitdesk.domain.trend.MonthLoss;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.domain.trend.WholeBook;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Losses;
import org.limitdesk.workflow.port.Progress;

/** Counts what a book wrote off and recovered by month, for the whole book and by one field. */
public final class ReadLosses {
  /**
   * Reads them.
   *
   * @throws UnknownField for a field by which no book can be cut
   */
  public BookLosses read(Book book, Cut cut, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    BookCut lines = BookCut.of(book, columns, cut);
    BookColumns chosen = new ChosenBook(columns, lines.where());
    Losses losses = book.losses();
    Segments by = lines.by();
    return new BookLosses(
        losses.areChargeOffsTold(),
        losses.areRecoveriesTold(),
        LossCount.of(chosen, losses, WholeBook.ONE).getFirst(),
        by == null ? Map.of() : bySegment(chosen, losses, by));
  }

  private static Map<String, List<MonthLoss>> bySegment(
      BookColumns columns, Losses losses, Segments segments) throws IOException {
    List<List<MonthLoss>> found = LossCount.of(columns, losses, segments);
    Map<String, List<MonthLoss>> named = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      named.put(segments.names().get(i), found.get(i));
    }
    return named;
  }
}
