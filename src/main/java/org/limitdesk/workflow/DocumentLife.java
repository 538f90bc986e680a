package org.limitdesk.workflow;

import java.util.Optional;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.NewDocument;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.Submission;

/**
 * The one way of cards and policies into force: brought in, submitted by one, confirmed by another.
 */
final class DocumentLife {
  private DocumentLife() {}

  /**
   * What became of a document that was brought in.
   *
   * @param isNew false where the book had these very bytes already
   */
  record Brought(Kept kept, boolean isNew) {}

  static Brought keep(Book book, NewDocument document, long maker, LogStamp stamp) {
    Optional<Kept> known =
        book.publications().all(document.kind()).stream()
            .filter(each -> each.sha256().equals(document.sha256()))
            .findFirst();
    return known.isPresent()
        ? new Brought(known.get(), false)
        : new Brought(book.publications().keep(document, maker, stamp), true);
  }

  /** Who submits; refuses whom may not. */
  static DeskUser submitter(Book book, DeskUser who, Kept seen) {
    return Permits.require(
        book, who, Act.SUBMIT_DOCUMENT, Ownership.ownIf(seen.maker() == who.id()));
  }

  /** The document as it is, where it neither waits nor is in force. */
  static Kept submittable(Book book, Kept seen, boolean inForce) {
    Kept now = StandingDocument.require(book, seen);
    String word = StandingDocument.word(now.kind());
    if (inForce) {
      throw new ActRefused("LD-452", "The %s is in force already.".formatted(word));
    }
    if (StandingDocument.waiting(book, now).isPresent()) {
      throw new ActRefused(
          "LD-452", "The %s waits for its second approval already.".formatted(word));
    }
    return now;
  }

  /** A document that waits, and somebody who may settle that. */
  record Settling(Kept now, Submission waiting, DeskUser checker) {}

  /** Refuses whoever had a hand in it. */
  static Settling settling(Book book, DeskUser who, Kept seen) {
    Kept now = StandingDocument.require(book, seen);
    Submission waiting =
        StandingDocument.waiting(book, now)
            .orElseThrow(() ->
                new ActRefused(
                    "LD-453",
                    "The %s does not wait for a second approval."
                        .formatted(StandingDocument.word(now.kind()))));
    Ownership whose = Ownership.ownIf(hadAHand(book, who, now));
    return new Settling(now, waiting, Permits.require(book, who, Act.PUBLISH_DOCUMENT, whose));
  }

  /**
   * Also who submitted it before: else one could have another repeat one's submission, and confirm
   * that.
   */
  static boolean hadAHand(Book book, DeskUser who, Kept document) {
    return document.maker() == who.id()
        || book.publications().submissions(document.id()).stream()
            .anyMatch(made -> made.maker() == who.id());
  }

  /** Gives a document back to who submitted it. */
  static void giveBack(Book book, DeskUser who, Kept seen, Stamps stamps, String note) {
    if (note.isBlank()) {
      throw new ActRefused(
          "LD-408",
          "Say in a note why the %s goes back.".formatted(StandingDocument.word(seen.kind())));
    }
    Settling settling = settling(book, who, seen);
    book.publications()
        .approve(
            settling.now(),
            settling.waiting(),
            settling.checker().id(),
            ApprovalResult.RETURNED,
            stamps.stamp(settling.checker().actor(), "note", note));
  }
}
