package org.limitdesk.domain.trend;

import java.io.IOException;
import java.util.BitSet;

/** Which lines of a book are counted. */
@FunctionalInterface
public interface LineChoice {
  /** All of them. */
  LineChoice ALL = (borrower, month) -> true;

  /** Whether a line that has a row in that month, yyyymm, is counted there. */
  boolean has(int borrower, int month);

  /** One month with the other lines left out, as if they had no row in it. */
  default MonthColumns of(MonthColumns lines) {
    if (this == ALL) {
      return lines;
    }
    char[] dpd = lines.dpd().clone();
    for (int i = 0; i < dpd.length; i++) {
      if (dpd[i] != MonthColumns.ABSENT && !has(i, lines.month())) {
        dpd[i] = MonthColumns.ABSENT;
      }
    }
    return new MonthColumns(
        lines.month(), dpd, lines.status(), lines.balance(), lines.limit(), lines.ownShare());
  }

  /** The lines that this choice has in the first month that the book saw of them, for good. */
  default LineChoice atFirst(BookColumns book) throws IOException {
    if (this == ALL) {
      return this;
    }
    BitSet seen = new BitSet();
    BitSet chosen = new BitSet();
    for (int month : book.months()) {
      MonthColumns lines = book.month(month);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.dpd()[i] != MonthColumns.ABSENT && !seen.get(i)) {
          seen.set(i);
          chosen.set(i, has(i, month));
        }
      }
    }
    return (borrower, month) -> chosen.get(borrower);
  }
}
