package org.limitdesk.workflow;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.BookColumns;
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
   * @param field null for the whole book alone
   * @throws UnknownField for a field by which no book can be cut
   */
  public BookLosses read(Book book, @Nullable String field, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    Losses losses = book.losses();
    List<MonthLoss> whole = LossCount.of(columns, losses, WholeBook.ONE).getFirst();
    return new BookLosses(
        losses.areChargeOffsTold(),
        losses.areRecoveriesTold(),
        whole,
        field == null ? Map.of() : bySegment(columns, losses, field));
  }

  private static Map<String, List<MonthLoss>> bySegment(
      BookColumns columns, Losses losses, String field) throws IOException {
    Optional<Segments> segments = columns.segments(field);
    if (segments.isEmpty()) {
      throw new UnknownField(field, columns.fields());
    }
    List<List<MonthLoss>> found = LossCount.of(columns, losses, segments.get());
    Map<String, List<MonthLoss>> named = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      named.put(segments.get().names().get(i), found.get(i));
    }
    return named;
  }
}
