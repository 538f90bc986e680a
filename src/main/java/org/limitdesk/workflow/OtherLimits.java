package org.limitdesk.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * What else the same person may draw here, in fen: the greater of what the lender told and of the
 * limits of the book's other open lines with the same national id. Read when first asked for, since
 * only a raise under a cap per person asks.
 */
final class OtherLimits {
  private final Book book;
  private final int month;
  private final boolean told;
  private final Progress progress;
  private long @Nullable [] byKey;

  /**
   * @param month yyyymm
   * @param told whether what the lender told counts; it has no date, so it is not known of a past
   */
  OtherLimits(Book book, int month, boolean told, Progress progress) {
    this.book = book;
    this.month = month;
    this.told = told;
    this.progress = progress;
  }

  /** Of the borrower with that key. */
  long of(int borrower) {
    long[] all = byKey;
    if (all == null) {
      all = book.borrowerList().otherLimits(limits(), told);
      byKey = all;
    }
    return borrower < all.length ? all[borrower] : 0;
  }

  private long[] limits() {
    try {
      MonthColumns columns = book.columns(progress).month(month);
      long[] limits = new long[columns.size()];
      for (int i = 0; i < limits.length; i++) {
        limits[i] = columns.isOpen(i) ? columns.limit()[i] : 0;
      }
      return limits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
