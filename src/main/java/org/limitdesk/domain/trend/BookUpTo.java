package org.limitdesk.domain.trend;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A book as if a month were its last one.
 *
 * @param book all of it
 * @param last yyyymm
 */
public record BookUpTo(BookColumns book, int last) implements BookColumns {
  @Override
  public List<Integer> months() {
    return book.months().stream().filter(month -> month <= last).toList();
  }

  @Override
  public MonthColumns month(int month) throws IOException {
    return book.month(month);
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
