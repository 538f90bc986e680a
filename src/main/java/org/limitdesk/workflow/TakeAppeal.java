package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.StaleCase;

/** Takes a borrower's appeal against a cut that is in force, and prolongs its days. */
public final class TakeAppeal {
  private final Stamps stamps;
  private final Clock clock;

  public TakeAppeal(Stamps stamps, Clock clock) {
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * Takes one, and returns once it is safe. Its clock runs from the day on which it was received.
   *
   * @param seen the case as the person saw it
   * @param received the business date or a day before it, not before the cut was decided
   * @param note what the borrower says
   * @throws ActRefused LD-401 where they may not; LD-418 for a day to come or before the decision;
   *     LD-433 where no cut is in force on the case; LD-434 without a note
   * @throws StaleCase where the case is not any more what they saw
   */
  public Appeal receive(Book book, DeskUser who, CaseFacts seen, LocalDate received, String note) {
    DeskUser user = Permits.require(book, who, Act.APPEAL, Ownership.OTHER);
    CaseFacts now = StandingCase.require(book, seen);
    List<Decision> made = book.cases().decisions(now.id());
    if (now.state() != CaseState.EFFECTIVE || made.isEmpty() || !made.getLast().cuts()) {
      throw new ActRefused(
          "LD-433",
          "An appeal is taken of a cut that the core system has applied. Take it once it has, with"
              + " the day on which it was received.");
    }
    if (received.isAfter(BusinessDate.of(book, clock)) || received.isBefore(made.getLast().day())) {
      throw new ActRefused(
          "LD-418", "Choose the day on which it was received, from the decision's day to today.");
    }
    requireNote(note);
    return book.appeals()
        .receive(
            now,
            made.getLast().id(),
            received,
            user.id(),
            stamps.stamp(user.actor(), "note", note.strip()));
  }

  /**
   * Prolongs the days of one that is complex, once, and returns once it is safe.
   *
   * @param note why; the borrower is told
   * @throws ActRefused LD-401 where they may not; LD-434 without a note; LD-435 where it is
   *     answered or was prolonged already; LD-534 where its days have run out
   */
  public void prolong(Book book, DeskUser who, long appeal, String note) {
    DeskUser user = Permits.require(book, who, Act.APPEAL, Ownership.OTHER);
    requireNote(note);
    Appeal open =
        book.appeals()
            .find(appeal)
            .filter(each -> each.isOpen() && each.prolonged() == null)
            .orElseThrow(
                () -> new ActRefused("LD-435", "The appeal was answered or prolonged already."));
    if (open.isLate(BusinessDate.of(book, clock))) {
      throw new ActRefused(
          "LD-534", "Its days have run out, so that they cannot be prolonged. Answer it.");
    }
    book.appeals()
        .prolong(
            open,
            Appeal.due(open.received(), true),
            day(open, BusinessDate.of(book, clock)),
            user.id(),
            stamps.stamp(user.actor(), "note", note.strip()));
  }

  /** A book's business date may stand before what was received since. */
  static LocalDate day(Appeal appeal, LocalDate today) {
    return today.isBefore(appeal.received()) ? appeal.received() : today;
  }

  static void requireNote(String note) {
    if (note.isBlank()) {
      throw new ActRefused("LD-434", "Say in the note why.");
    }
  }
}
