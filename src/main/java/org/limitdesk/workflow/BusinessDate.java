package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.limitdesk.workflow.port.Book;

/** A book's business date: a fixed one in a demo book, else today. Nothing else asks for a day. */
final class BusinessDate {
  private BusinessDate() {}

  static LocalDate of(Book book, Clock clock) {
    return book.setting(MakeDemo.BUSINESS_DATE)
        .map(LocalDate::parse)
        .orElseGet(() -> LocalDate.now(clock));
  }
}
