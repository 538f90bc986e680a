package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Disputes;

/** Reads the disputes that wait for an answer. */
public final class ReadDisputes {
  private final Clock clock;

  /**
   * @param clock says what day it is where a book has no business date of its own
   */
  public ReadDisputes(Clock clock) {
    this.clock = clock;
  }

  /**
   * What waits.
   *
   * @param open the one that is due first at the top
   * @param today the book's business date
   */
  public record Waiting(List<Disputes.Open> open, LocalDate today) {}

  /** All of them. */
  public Waiting read(Book book) {
    return new Waiting(book.disputes().open(), BusinessDate.of(book, clock));
  }
}
