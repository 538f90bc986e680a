package org.limitdesk.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.State;
import org.limitdesk.workflow.port.Publications.Submission;

/** The cards of a book: which there are, where each stands, and what is in one. */
public final class ReadCards {
  /**
   * A card and how it came where it stands.
   *
   * @param submissions by number; the last one may wait
   */
  public record CardLife(Kept card, List<Submission> submissions) {
    public CardLife {
      submissions = List.copyOf(submissions);
    }

    /** What waits for a second approval; null where nothing does. */
    public @Nullable Submission waiting() {
      return submissions.stream().filter(Submission::waits).findFirst().orElse(null);
    }
  }

  /** All cards, by number. */
  public List<CardLife> all(Book book) {
    return book.publications().all(Kind.CARD).stream()
        .map(card -> new CardLife(card, book.publications().submissions(card.id())))
        .toList();
  }

  /** The card in force; empty where there is none. */
  public Optional<Kept> inForce(Book book) {
    return book.publications().all(Kind.CARD).stream()
        .filter(card -> card.state() == State.PUBLISHED)
        .findFirst();
  }

  /**
   * What is in a card.
   *
   * @throws BookRefused LD-125 where the book has no card of that number
   */
  public Scorecard card(Book book, long number) throws IOException {
    NewDocument document =
        book.documents()
            .find(number)
            .map(found -> found.document())
            .filter(found -> found.kind() == Kind.CARD)
            .orElseThrow(
                () -> new BookRefused("LD-125", "The book has no card %d.".formatted(number)));
    return Cards.read(document.name(), document.bytes());
  }
}
