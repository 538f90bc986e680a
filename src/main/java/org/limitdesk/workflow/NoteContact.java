package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.ContactNote;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/** Notes that a borrower was spoken to, or that nobody answered. */
public final class NoteContact {
  private final Stamps stamps;
  private final Clock clock;

  public NoteContact(Stamps stamps, Clock clock) {
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * Notes it, and returns once it is safe.
   *
   * @return the borrower's key
   * @throws ActRefused LD-401 where they may not; LD-124 where there is no such borrower; LD-456
   *     for a day to come, or a promise without its amount or day; LD-457 without a note; LD-458
   *     where the borrower is flagged as not to be called, or as deceased
   */
  public int note(Book book, DeskUser who, String borrowerId, ContactNote note) {
    DeskUser user = Permits.require(book, who, Act.NOTE_CONTACT, Ownership.OTHER);
    LocalDate today = BusinessDate.of(book, clock);
    if (!note.isSound() || note.day().isAfter(today)) {
      throw new ActRefused(
          "LD-456", "Choose a day up to today; a promise has an amount and a day after it.");
    }
    if (note.note().isBlank()) {
      throw new ActRefused("LD-457", "Say in the note what was said.");
    }
    int borrower =
        book.borrowerList()
            .find(borrowerId)
            .orElseThrow(() ->
                new ActRefused(
                    "LD-124", "There is no borrower %s in this book.".formatted(borrowerId)))
            .key();
    boolean forbidden =
        book.circumstances().of(borrower, note.day()).flags().stream()
            .anyMatch(flag ->
                flag.kind().equals("deceased")
                    || flag.kind().equals("no_contact") && note.channel().calls());
    if (forbidden) {
      throw new ActRefused(
          "LD-458", "A flag forbids that contact: write only, and to the deceased nothing at all.");
    }
    book.circumstances()
        .note(borrower, note, user.id(), stamps.stamp(user.actor(), "note", note.note().strip()));
    return borrower;
  }
}
