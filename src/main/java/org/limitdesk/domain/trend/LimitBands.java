package org.limitdesk.domain.trend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Segments by the whole line's limit at the month's end, in units of the currency; each closed
 * below and open above.
 */
public final class LimitBands implements Segments {
  /** The field's name. */
  public static final String FIELD = "limit_band";

  private static final long FEN = 100;
  private static final long[] EDGES = {1_000, 5_000, 10_000, 20_000, 50_000};
  private static final List<String> NAMES =
      List.of("0-1000", "1000-5000", "5000-10000", "10000-20000", "20000-50000", "50000+");

  private final BookColumns book;
  private @Nullable MonthColumns last;

  public LimitBands(BookColumns book) {
    this.book = book;
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  /** How many bands there are. */
  static int count() {
    return NAMES.size();
  }

  /** Of a line that has a row in the month. */
  @Override
  public int of(int borrower, int month) {
    return band(month(month).limit()[borrower]);
  }

  /** The place of a limit's band among the {@link #names()}; the limit in fen. */
  static int band(long limit) {
    int band = 0;
    while (band < EDGES.length && limit >= EDGES[band] * FEN) {
      band++;
    }
    return band;
  }

  /** Whoever counts goes month by month. */
  private MonthColumns month(int month) {
    MonthColumns lines = last;
    if (lines == null || lines.month() != month) {
      try {
        lines = book.month(month);
      } catch (IOException unread) {
        throw new UncheckedIOException(unread);
      }
      last = lines;
    }
    return lines;
  }
}
