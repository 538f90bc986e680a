package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.intake.policy.PolicyFault;
import org.limitdesk.intake.policy.PolicyVerdict;
import org.limitdesk.report.policy.PolicyText;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;
import org.limitdesk.workflow.port.Publications.Kept;

/**
 * Brings a policy into a book as a draft: from a file as it is written, or as it was changed on a
 * screen. Nobody is judged by it before it was tried, submitted and confirmed: {@link
 * PublishPolicy} and {@link ConfirmPolicy}. A document with any fault leaves the book as it is.
 */
public final class ImportPolicy {
  private final Stamps stamps;

  public ImportPolicy(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * What became of a policy.
   *
   * @param isNew false where the book had these very bytes already
   */
  public record Imported(Kept policy, boolean isNew) {}

  /**
   * From a terminal, where nobody signs in.
   *
   * @param actor as the log names people
   * @throws IntakeException LD-240 where there is no such file, LD-242 where the document has a
   *     fault
   * @throws org.limitdesk.workflow.port.ActRefused LD-451 where the book has another policy of that
   *     name and version
   */
  public Imported fromTerminal(Book book, Path file, String actor) throws IOException {
    NewDocument document = document(file);
    return imported(DocumentLife.keep(book, document, 0, stamps.stamp(actor)));
  }

  /**
   * At the desk.
   *
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not, LD-451 as {@link
   *     #fromTerminal}
   * @throws BookRefused with the code and the sentence of a file that is no sound policy
   */
  public Imported by(Book book, DeskUser who, Path file) throws IOException {
    DeskUser user = Permits.require(book, who, Act.SUBMIT_DOCUMENT, Ownership.OTHER);
    try {
      return keep(book, user, document(file));
    } catch (IntakeException refused) {
      throw new BookRefused(refused.code(), refused.getMessage(), refused);
    }
  }

  /**
   * Keeps a policy that was put together or changed on a screen, written as YAML; comments of the
   * document that it was made of are lost.
   *
   * @throws org.limitdesk.workflow.port.ActRefused as {@link #by}
   */
  public Imported draft(Book book, DeskUser who, Policy policy) throws IOException {
    DeskUser user = Permits.require(book, who, Act.SUBMIT_DOCUMENT, Ownership.OTHER);
    try {
      return keep(book, user, document(policy.name(), PolicyText.bytes(policy)));
    } catch (IntakeException refused) {
      throw new BookRefused(refused.code(), refused.getMessage(), refused);
    }
  }

  private Imported keep(Book book, DeskUser user, NewDocument document) {
    return imported(DocumentLife.keep(book, document, user.id(), stamps.stamp(user.actor())));
  }

  private static Imported imported(DocumentLife.Brought brought) {
    return new Imported(brought.kept(), brought.isNew());
  }

  private static NewDocument document(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IntakeException("LD-240", "there is no policy file " + file);
    }
    return document(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  private static NewDocument document(String name, byte[] bytes) throws IntakeException {
    PolicyVerdict verdict = Policies.check(name, bytes);
    Policy policy = verdict.policy();
    if (policy == null) {
      throw refused(name, verdict);
    }
    return new NewDocument(
        Kind.POLICY, policy.name(), policy.version(), Hash.plainHex(bytes), bytes);
  }

  private static IntakeException refused(String name, PolicyVerdict verdict) {
    PolicyFault first = verdict.faults().getFirst();
    int more = verdict.faults().size() - 1;
    return new IntakeException(
        "LD-242",
        "%s, line %d, column %d: %s%s"
            .formatted(
                name,
                first.line(),
                first.column(),
                first.reason(),
                more == 0 ? "" : " (and %d more; see policy check)".formatted(more)));
  }
}
