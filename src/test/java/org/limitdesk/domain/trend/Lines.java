package org.limitdesk.domain.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.money.Fen;

/** Months of a few lines, and a book of them, for tests. */
final class Lines {
  private Lines() {}

  /** Lines of which all is the book's own; status by its place. */
  static MonthColumns month(int month, char[] dpd, byte[] status, long[] balance) {
    int[] own = new int[dpd.length];
    Arrays.fill(own, (int) Fen.WHOLE);
    return new MonthColumns(month, dpd, status, balance, balance, own);
  }

  /** A book of these months that is cut by nothing. */
  static BookColumns book(MonthColumns... months) {
    return new BookColumns() {
      @Override
      public List<Integer> months() {
        return Arrays.stream(months).map(MonthColumns::month).toList();
      }

      @Override
      public MonthColumns month(int month) {
        return Arrays.stream(months).filter(m -> m.month() == month).findFirst().orElseThrow();
      }

      @Override
      public List<String> fields() {
        return List.of();
      }

      @Override
      public Optional<Segments> segments(String field) {
        return Optional.empty();
      }
    };
  }
}
