package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
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
    StoredDocument kept = cardFile == null ? inForce(book, Kind.CARD) : null;
    Scorecard card = card(kept, cardFile);
    long cardDocument = kept == null ? 0 : kept.id();
    if (policyFile != null) {
      return new Rules(card, cardDocument, forCard(Policies.read(policyFile), card), 0);
    }
    StoredDocument found = inForce(book, Kind.POLICY);
    return new Rules(card, cardDocument, forCard(read(found), card), found.id());
  }

  /**
   * The card in force, and a policy to try in the place of the one in force.
   *
   * @param policy the document's name, for messages
   * @param document its bytes, read once, so that what is tried is what is told of
   */
  public Rules trying(Book book, String policy, byte[] document) throws IOException {
    StoredDocument kept = inForce(book, Kind.CARD);
    Scorecard card = card(kept, null);
    return new Rules(card, kept.id(), forCard(Policies.read(policy, document), card), 0);
  }

  /** Bands made for the scores of one card cut at random by another's. */
  private static Policy forCard(Policy policy, Scorecard card) {
    if (policy.card() != null && !policy.card().equals(card.name())) {
      throw new BookRefused(
          "LD-135",
          "The policy %s %s is made for the scorecard %s, and this one is %s."
              .formatted(policy.name(), policy.version(), policy.card(), card.name()));
    }
    return policy;
  }

  /** The policy in force; no card is needed. */
  public Policy policy(Book book) throws IOException {
    return read(inForce(book, Kind.POLICY));
  }

  private static Policy read(StoredDocument policy) throws IOException {
    return Policies.read(policy.document().name(), policy.document().bytes());
  }

  /** The card in force, or the file in its place; no policy is needed. */
  public Scorecard card(Book book, @Nullable Path cardFile) throws IOException {
    return card(cardFile == null ? inForce(book, Kind.CARD) : null, cardFile);
  }

  private static Scorecard card(@Nullable StoredDocument kept, @Nullable Path file)
      throws IOException {
    if (kept != null) {
      return Cards.read(kept.document().name(), kept.document().bytes());
    }
    return Cards.read(Objects.requireNonNull(file));
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
