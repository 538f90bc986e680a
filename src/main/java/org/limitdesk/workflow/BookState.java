package org.limitdesk.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;
import org.limitdesk.workflow.port.Documents.StoredDocument;
import org.limitdesk.workflow.port.PastLoad;

/**
 * What a book holds.
 *
 * @param months yyyymm, rising
 * @param inForce the card and the policy, as far as there are
 * @param lastLoad empty where nothing was loaded
 */
public record BookState(
    long borrowers, List<Integer> months, List<InForce> inForce, Optional<PastLoad> lastLoad) {

  /** A document in force. */
  public record InForce(Kind kind, String name, String version, String sha256) {}

  /** The state of that book, now. */
  public static BookState of(Book book) {
    List<InForce> documents = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      book.documents().inForce(kind).map(BookState::inForce).ifPresent(documents::add);
    }
    return new BookState(book.borrowers(), book.months(), documents, book.lastLoad());
  }

  private static InForce inForce(StoredDocument stored) {
    NewDocument document = stored.document();
    return new InForce(document.kind(), document.name(), document.version(), document.sha256());
  }
}
