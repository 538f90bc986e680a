package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.domain.decision.DisputeResult;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/**
 * Takes what a borrower says is wrong, and answers it. While it is open the line is not cut on it.
 */
public final class TakeDispute {
  private final Stamps stamps;
  private final Clock clock;

  public TakeDispute(Stamps stamps, Clock clock) {
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * Takes one, and returns once it is safe. Its clock runs from the day on which it was received.
   *
   * @param received the business date or a day before it
   * @param note what the borrower says is wrong
   * @throws ActRefused LD-401 where they may not; LD-124 where there is no such borrower; LD-418
   *     for a day to come or more than a year ago; LD-419 without a note
   */
  public Dispute receive(
      Book book,
      DeskUser who,
      String borrowerId,
      DisputeAbout about,
      LocalDate received,
      String note) {
    DeskUser user = Permits.require(book, who, Act.DISPUTE, Ownership.OTHER);
    LocalDate today = BusinessDate.of(book, clock);
    if (received.isAfter(today) || received.isBefore(today.minusYears(1))) {
      throw new ActRefused(
          "LD-418", "Choose the day on which it was received, from a year ago to today.");
    }
    requireNote(note);
    int borrower =
        book.borrowerList()
            .find(borrowerId)
            .orElseThrow(() ->
                new ActRefused(
                    "LD-124", "There is no borrower %s in this book.".formatted(borrowerId)))
            .key();
    return book.disputes()
        .receive(
            borrower, about, received, user.id(), stamps.stamp(user.actor(), "note", note.strip()));
  }

  /**
   * Answers one, and returns once it is safe.
   *
   * @param note why the record is right, or what is wrong with it
   * @throws ActRefused LD-401 where they may not; LD-419 without a note; LD-420 where it is
   *     answered already
   */
  public void answer(Book book, DeskUser who, long dispute, DisputeResult result, String note) {
    DeskUser user = Permits.require(book, who, Act.DISPUTE, Ownership.OTHER);
    requireNote(note);
    Dispute open =
        book.disputes()
            .find(dispute)
            .filter(Dispute::isOpen)
            .orElseThrow(() -> new ActRefused("LD-420", "Somebody has answered it already."));
    LocalDate today = BusinessDate.of(book, clock);
    LocalDate day = today.isBefore(open.received()) ? open.received() : today;
    book.disputes()
        .answer(open, result, day, user.id(), stamps.stamp(user.actor(), "note", note.strip()));
  }

  private static void requireNote(String note) {
    if (note.isBlank()) {
      throw new ActRefused("LD-419", "Say in the note what is wrong, or why it is right.");
    }
  }
}
