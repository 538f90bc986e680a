package org.limitdesk.domain.trend;

import java.io.IOException;
import java.util.List;

/**
 * The lines of a book as it last saw each of them up to a month: those that left are told by their
 * last row.
 *
 * @param lines in that month
 * @param months by the borrower's key, the month of the row, yyyymm; 0 where there is none yet
 */
public record LastSeen(MonthColumns lines, int[] months) {
  /**
   * Reads them.
   *
   * @param month yyyymm, of the book
   * @param check called between months; may end the work by throwing
   */
  public static LastSeen upTo(BookColumns book, int month, Runnable check) throws IOException {
    MonthColumns now = book.month(month);
    MonthColumns seen =
        new MonthColumns(
            month,
            now.dpd().clone(),
            now.status().clone(),
            now.balance().clone(),
            now.limit().clone(),
            now.ownShare());
    LastSeen found = new LastSeen(seen, new int[now.size()]);
    found.mark(month);
    List<Integer> earlier = book.months().stream().filter(each -> each < month).toList();
    for (int each : earlier.reversed()) {
      check.run();
      found.fill(book.month(each));
    }
    return found;
  }

  private void mark(int month) {
    for (int i = 0; i < months.length; i++) {
      months[i] = lines.dpd()[i] == MonthColumns.ABSENT ? 0 : month;
    }
  }

  private void fill(MonthColumns row) {
    for (int i = 0; i < Math.min(months.length, row.size()); i++) {
      if (months[i] == 0 && row.dpd()[i] != MonthColumns.ABSENT) {
        months[i] = row.month();
        lines.dpd()[i] = row.dpd()[i];
        lines.status()[i] = row.status()[i];
        lines.balance()[i] = row.balance()[i];
        lines.limit()[i] = row.limit()[i];
      }
    }
  }
}
