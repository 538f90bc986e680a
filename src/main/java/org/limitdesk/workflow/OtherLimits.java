package org.limitdesk.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.proposal.OfPerson;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * What else the same person has here; what they may draw is the greater of what the lender told and
 * of the limits of the book's other open lines with the same national id; what was decided to be
 * given in the month or since counts as if it were drawable. Read when first asked for, since only
 * a raise under a cap per person asks.
 */
final class OtherLimits {
  private final Book book;
  private final int month;
  private final int day;
  private final boolean told;
  private final Progress progress;
  private @Nullable IntFunction<OfPerson> byKey;

  /**
   * @param month yyyymm
   * @param day yyyymmdd; what is decided up to then counts
   * @param told whether what the lender told counts; it has no date, so it is not known of a past
   */
  OtherLimits(Book book, int month, int day, boolean told, Progress progress) {
    this.day = day;
    this.book = book;
    this.month = month;
    this.told = told;
    this.progress = progress;
  }

  /** Of the borrower with that key. */
  OfPerson of(int borrower) {
    IntFunction<OfPerson> all = byKey;
    if (all == null) {
      all = book.borrowerList().people(limits(), told);
      byKey = all;
    }
    return all.apply(borrower);
  }

  private long[] limits() {
    try {
      MonthColumns columns = book.columns(progress).month(month);
      long[] limits = new long[columns.size()];
      for (int i = 0; i < limits.length; i++) {
        limits[i] = columns.isOpen(i) ? columns.limit()[i] : 0;
      }
      int monthEnd = CalendarNumber.of(CalendarNumber.month(month).atEndOfMonth());
      for (Map.Entry<Integer, Long> given :
          book.assessments().givenSince(monthEnd, day).entrySet()) {
        int key = given.getKey();
        if (key < limits.length && columns.isOpen(key)) {
          limits[key] = Math.max(limits[key], given.getValue());
        }
      }
      return limits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
