package org.limitdesk.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.PolicyDraft;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.report.policy.PolicyText;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Documents.Kind;

/**
 * Keeps the draft that a person works on, beside the book and not in it: a file for each person and
 * book, written anew at each change, so that a crash loses none. A book's own documents are never
 * edited; a draft comes into the book when it is submitted.
 */
public final class KeepDraft {
  private final Path folder;

  /**
   * @param folder where drafts are kept; made when the first one is
   */
  public KeepDraft(Path folder) {
    this.folder = folder;
  }

  /**
   * A draft as it is kept.
   *
   * @param at when it was written last, in milliseconds since 1970 UTC
   */
  public record Draft(Policy policy, long at) {}

  /**
   * The draft of that person; empty where there is none.
   *
   * @throws BookRefused with the code of the fault where the file was changed by other hands and is
   *     no policy any more
   */
  public Optional<Draft> read(Book book, long user) throws IOException {
    Path file = file(book, user);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Draft(Policies.read(file), Files.getLastModifiedTime(file).toMillis()));
    } catch (IntakeException refused) {
      throw new BookRefused(refused.code(), refused.getMessage(), refused);
    }
  }

  /** A new draft that begins as that policy, under a version that the book does not have yet. */
  public static Policy begin(Book book, Policy from) {
    return new PolicyDraft(from).version(nextVersion(book, from)).inForceFrom(null).policy();
  }

  private static String nextVersion(Book book, Policy from) {
    int highest =
        book.publications().all(Kind.POLICY).stream()
            .filter(each -> each.name().equals(from.name()))
            .map(each -> each.version())
            .filter(version -> version.matches("\\d{1,8}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return Integer.toString(highest + 1);
  }

  /** Keeps it in place of the one before. */
  public Draft keep(Book book, long user, Policy policy) throws IOException {
    Path file = file(book, user);
    Files.createDirectories(folder);
    Path whole = Files.createTempFile(folder, "draft", ".tmp");
    try {
      Files.write(whole, PolicyText.bytes(policy));
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
    return new Draft(policy, Files.getLastModifiedTime(file).toMillis());
  }

  /** Forgets it. */
  public void discard(Book book, long user) {
    try {
      Files.deleteIfExists(file(book, user));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path file(Book book, long user) {
    return folder.resolve(book.uuid() + "." + user + ".policy.yaml");
  }
}
