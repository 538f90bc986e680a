package org.limitdesk.workflow.port;

import java.time.LocalDate;
import java.util.Optional;
import org.limitdesk.domain.audit.LogDraft;

/** The scorecards and policies of a book, as their authors wrote them. */
public interface Documents {
  /** The document of that kind that is in force on the book's business date. */
  Optional<StoredDocument> inForce(Kind kind);

  /**
   * The document of that kind that is in force on a day, of those that are published: the one whose
   * own day came last, and of two with one day the one confirmed later; empty where there is none.
   */
  Optional<StoredDocument> inForce(Kind kind, LocalDate day);

  /** The document of that number; empty where there is none. */
  Optional<StoredDocument> find(long id);

  /** Keeps a document as published and writes its entry, in one transaction. */
  StoredDocument publish(NewDocument document, LogDraft entry);

  /** What a document is. */
  enum Kind {
    CARD,
    POLICY
  }

  /**
   * A document before it is kept.
   *
   * @param version as its author names it
   * @param sha256 of the bytes, 64 hexadecimal digits, lower case
   */
  record NewDocument(Kind kind, String name, String version, String sha256, byte[] bytes) {}

  /**
   * A document that is kept.
   *
   * @param id its number in the book
   */
  record StoredDocument(long id, NewDocument document) {}
}
