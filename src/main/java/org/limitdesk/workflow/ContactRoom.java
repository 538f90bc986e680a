package org.limitdesk.workflow;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.collections.ContactWindow;
import org.limitdesk.domain.collections.ContactWindow.Bar;
import org.limitdesk.workflow.port.Book;

/**
 * Whether a borrower may be contacted once more now, and how often they were.
 *
 * @param today attempts of the business date, letters left out
 * @param lately attempts of the last seven days, today's among them
 */
public record ContactRoom(ContactWindow window, LocalTime now, int today, int lately) {
  /** The window that the book has. */
  public static ContactWindow window(Book book) {
    return book.setting(ContactWindow.SETTING)
        .flatMap(ContactWindow::parse)
        .orElse(ContactWindow.STANDARD);
  }

  /** Of one borrower, on the book's business date at that time of the day. */
  static ContactRoom of(Book book, int borrower, LocalDate today, LocalTime now) {
    LocalDate first = today.minusDays(ContactWindow.WEEK - 1L);
    return new ContactRoom(
        window(book),
        now,
        book.collections().attempts(borrower, today, today),
        book.collections().attempts(borrower, first, today));
  }

  /** What stands in the way of a call or a message; null where nothing does. */
  public @Nullable Bar bar() {
    return window.bars(now, today, lately);
  }
}
