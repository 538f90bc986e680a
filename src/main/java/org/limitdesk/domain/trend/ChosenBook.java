package org.limitdesk.domain.trend;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A book of which only some lines are counted.
 *
 * @param book all of it
 */
public record ChosenBook(BookColumns book, LineChoice choice) implements BookColumns {
  @Override
  public List<Integer> months() {
    return book.months();
  }

  @Override
  public MonthColumns month(int month) throws IOException {
    return choice.of(book.month(month));
  }

  @Override
  public List<String> fields() {
    return book.fields();
  }

  @Override
  public Optional<Segments> segments(String field) throws IOException {
    return book.segments(field);
  }
}
