package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.limitdesk.domain.collections.ContactWindow.Bar;
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
  private final ZoneId place;

  /**
   * @param place where the desk is: the hours of the contact window are those of its wall clock
   */
  public NoteContact(Stamps stamps, Clock clock, ZoneId place) {
    this.stamps = stamps;
    this.clock = clock;
    this.place = place;
  }

  /** Whether that borrower may be contacted once more now; LD-124 where there is none such. */
  public ContactRoom room(Book book, String borrowerId) {
    return room(book, key(book, borrowerId));
  }

  private ContactRoom room(Book book, int borrower) {
    return ContactRoom.of(
        book, borrower, BusinessDate.of(book, clock), LocalTime.ofInstant(clock.instant(), place));
  }

  /**
   * Notes it, and returns once it is safe.
   *
   * @return the borrower's key
   * @throws ActRefused LD-401 where they may not; LD-124 where there is no such borrower; LD-456
   *     for a day to come, or a promise without its amount or day; LD-457 without a note; LD-458
   *     where the borrower is flagged as not to be called, or as deceased; LD-560 to LD-562 for a
   *     call or a message of today outside the contact window: its hours, its count a day, its
   *     count in seven days
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
    int borrower = key(book, borrowerId);
    boolean forbidden =
        book.circumstances().of(borrower, note.day()).flags().stream()
            .anyMatch(flag ->
                flag.kind().equals("deceased")
                    || flag.kind().equals("no_contact") && note.channel().calls());
    if (forbidden) {
      throw new ActRefused(
          "LD-458", "A flag forbids that contact: write only, and to the deceased nothing at all.");
    }
    if (note.channel().intrudes() && note.day().equals(today)) {
      requireRoom(room(book, borrower));
    }
    book.circumstances()
        .note(borrower, note, user.id(), stamps.stamp(user.actor(), "note", note.note().strip()));
    return borrower;
  }

  private static int key(Book book, String borrowerId) {
    return book.borrowerList()
        .find(borrowerId)
        .orElseThrow(() ->
            new ActRefused("LD-124", "There is no borrower %s in this book.".formatted(borrowerId)))
        .key();
  }

  /** What was on an earlier day is noted as it was: refusing to write it would only hide it. */
  private static void requireRoom(ContactRoom room) {
    Bar bar = room.bar();
    if (bar != null) {
      throw switch (bar) {
        case HOURS ->
            new ActRefused("LD-560", "It is outside the hours in which borrowers are contacted.");
        case DAY ->
            new ActRefused("LD-561", "The borrower was contacted as often today as may be.");
        case WEEK ->
            new ActRefused(
                "LD-562", "The borrower was contacted as often in these seven days as may be.");
      };
    }
  }
}
