package org.limitdesk.workflow;

import java.io.IOException;
import java.util.Optional;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;
import org.limitdesk.workflow.port.Documents.StoredDocument;

/** Reads the policy that a book is under. */
public final class ReadPolicy {
  /**
   * The policy in force with what its document is known by.
   *
   * @param sha256 of the document's bytes, 64 hexadecimal digits
   */
  public record Standing(Policy policy, String sha256) {}

  /** Empty for a book that is under none. */
  public Optional<Standing> inForce(Book book) throws IOException {
    Optional<StoredDocument> found = book.documents().inForce(Kind.POLICY);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    NewDocument kept = found.get().document();
    return Optional.of(new Standing(Policies.read(kept.name(), kept.bytes()), kept.sha256()));
  }
}
