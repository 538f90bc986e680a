package org.limitdesk.domain.trend;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A book of which only some months are looked at, as it was when the later ones were still to come.
 *
 * @param book all of it
 * @param months yyyymm, rising, each one that the book has
 */
public record SomeMonths(BookColumns book, List<Integer> months) implements BookColumns {
  public SomeMonths {
    months = List.copyOf(months);
  }

  /** The book up to a month, yyyymm, with that one. */
  public static SomeMonths upTo(BookColumns book, int last) {
    return new SomeMonths(book, book.months().stream().filter(month -> month <= last).toList());
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
