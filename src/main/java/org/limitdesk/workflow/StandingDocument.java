package org.limitdesk.workflow;

import java.util.Optional;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.Submission;

/** Looks at a card or a policy again before anything is done with it. */
final class StandingDocument {
  private StandingDocument() {}

  /** How a sentence speaks of one: {@code card}. */
  static String word(Kind kind) {
    return kind == Kind.CARD ? "card" : "policy";
  }

  /** The document as it is, where it still is as somebody saw it. */
  static Kept require(Book book, Kept seen) {
    return book.publications()
        .find(seen.id())
        .filter(now -> now.equals(seen))
        .orElseThrow(() ->
            new ActRefused(
                "LD-452",
                "The %s is not any more what you saw. Look again.".formatted(word(seen.kind()))));
  }

  /** What waits for a second approval. */
  static Optional<Submission> waiting(Book book, Kept document) {
    return book.publications().submissions(document.id()).stream()
        .filter(Submission::waits)
        .findFirst();
  }
}
