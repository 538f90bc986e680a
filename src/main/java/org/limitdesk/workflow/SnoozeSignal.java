package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.signal.Triggers;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Snoozes.Kept;
import org.limitdesk.workflow.port.Snoozes.Wish;

/**
 * Puts a signal of a line off, with a reason and up to a day: until then it does not call for a
 * look at a cut by itself. It stands all the same; where another signal calls, it counts with its
 * severity and factor. Should it become graver, or something newer come to light, it calls again. A
 * case that is open already stays until the next assessment.
 */
public final class SnoozeSignal {
  /** Nothing is put off for longer at once. */
  static final int MOST_DAYS = 366;

  private static final int NOT_ANY_MORE = 0;

  private final Clock clock;
  private final Stamps stamps;

  public SnoozeSignal(Clock clock, Stamps stamps) {
    this.clock = clock;
    this.stamps = stamps;
  }

  /**
   * Puts a signal off, and returns once it is safe.
   *
   * @param seen the signal as the person saw it
   * @param until the last day
   * @throws ActRefused LD-401 where they may not; LD-461 for a signal that cannot be put off;
   *     LD-462 for a day that is not after the business date or more than a year away; LD-463
   *     without a reason
   */
  public Kept snooze(
      Book book, DeskUser who, String borrowerId, Signal seen, LocalDate until, String reason) {
    LocalDate today = BusinessDate.of(book, clock);
    if (!until.isAfter(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
      throw new ActRefused(
          "LD-462",
          "A signal is put off until a day from %s to %s."
              .formatted(today.plusDays(1), today.plusDays(MOST_DAYS)));
    }
    return keep(book, who, borrowerId, seen, CalendarNumber.of(until), reason);
  }

  /** The same for so many days from the business date. */
  public Kept snooze(
      Book book, DeskUser who, String borrowerId, Signal seen, int days, String reason) {
    LocalDate until = BusinessDate.of(book, clock).plusDays(days);
    return snooze(book, who, borrowerId, seen, until, reason);
  }

  /**
   * Lets a signal call again that was put off.
   *
   * @throws ActRefused as {@link #snooze}; LD-464 for one that is not put off
   */
  public Kept wake(Book book, DeskUser who, String borrowerId, Signal seen, String reason) {
    if (!seen.isSnoozed()) {
      throw new ActRefused("LD-464", "The signal is not put off.");
    }
    return keep(book, who, borrowerId, seen, NOT_ANY_MORE, reason);
  }

  private Kept keep(
      Book book, DeskUser who, String borrowerId, Signal seen, int until, String reason) {
    DeskUser user = Permits.require(book, who, Act.SNOOZE, Ownership.OTHER);
    if (!Triggers.canBeSnoozed(seen.code()) || !seen.severity().atLeast(Severity.WARN)) {
      throw new ActRefused(
          "LD-461",
          "Only a warning or severe signal can be put off, and no flag: end that where it was"
              + " set.");
    }
    if (reason.isBlank()) {
      throw new ActRefused("LD-463", "Say why the signal is put off.");
    }
    int borrower = ExplainLine.line(book, borrowerId, null).borrower().key();
    int today = CalendarNumber.of(BusinessDate.of(book, clock));
    Wish wish = new Wish(borrower, seen.code(), seen.severity(), today, until, user.id());
    return book.snoozes().keep(wish, stamps.stamp(user.actor(), "note", reason));
  }
}
