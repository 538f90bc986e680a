package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.limitdesk.workflow.port.Book;

/** A book's business date: a fixed one in a demo book, else today. Nothing else asks for a day. */
public final class BusinessDate {
  private BusinessDate() {}

  /** The business date of that book. */
  public static LocalDate of(Book book, Clock clock) {
    return Book.businessDate(book.setting(Book.BUSINESS_DATE), clock);
  }
}
