package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.limitdesk.workflow.port.Appeals;
import org.limitdesk.workflow.port.Book;

/** Reads the appeals that wait for an answer, and what is owed by those that were answered. */
public final class ReadAppeals {
  private final Clock clock;

  /**
   * @param clock says what day it is where a book has no business date of its own
   */
  public ReadAppeals(Clock clock) {
    this.clock = clock;
  }

  /**
   * What waits.
   *
   * @param open the one that is due first at the top
   * @param owed how many cuts fell and are not given back yet
   * @param today the book's business date
   */
  public record Waiting(List<Appeals.Open> open, long owed, LocalDate today) {}

  /** All of them. */
  public Waiting read(Book book) {
    return new Waiting(book.appeals().open(), book.appeals().owed(), BusinessDate.of(book, clock));
  }
}
