package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.StoredDocument;

/** Finds the card and the policy that a book is under, or that somebody wants to try on it. */
public final class FindRules {
  /**
   * The documents in force, or the files in their place.
   *
   * @param cardFile a file to try; null for the card in force
   * @param policyFile a file to try; null for the policy in force
   */
  public Rules find(Book book, @Nullable Path cardFile, @Nullable Path policyFile)
      throws IOException {
    Scorecard card;
    long cardDocument = 0;
    if (cardFile == null) {
      StoredDocument kept = inForce(book, Kind.CARD);
      cardDocument = kept.id();
      card = Cards.read(kept.document().name(), kept.document().bytes());
    } else {
      card = Cards.read(cardFile);
    }
    Policy policy;
    long policyDocument = 0;
    if (policyFile == null) {
      StoredDocument kept = inForce(book, Kind.POLICY);
      policyDocument = kept.id();
      policy = Policies.read(kept.document().name(), kept.document().bytes());
    } else {
      policy = Policies.read(policyFile);
    }
    return new Rules(card, cardDocument, policy, policyDocument);
  }

  private static StoredDocument inForce(Book book, Kind kind) {
    return book.documents()
        .inForce(kind)
        .orElseThrow(() ->
            new BookRefused(
                "LD-120",
                kind == Kind.CARD
                    ? "The book has no scorecard in force. Try one with --card FILE."
                    : "The book has no policy in force. Try one with --policy FILE."));
  }
}
