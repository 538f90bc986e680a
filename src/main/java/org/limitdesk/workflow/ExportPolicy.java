package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Publications.Kept;

/** Writes a policy of a book as its author wrote it; that it was done is an entry of the log. */
public final class ExportPolicy {
  private final Stamps stamps;

  public ExportPolicy(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Exports into a file that is not there yet, from a book opened to write.
   *
   * @param actor as the log names people
   */
  public void export(Book book, Kept policy, Path file, String actor) throws IOException {
    byte[] bytes = ReadPolicies.document(book, policy.id()).bytes();
    ExportFile target = ExportFile.open(file);
    target.write(
        part -> Files.write(part, bytes), () -> book.log().append(entry(target, policy, actor)));
  }

  private LogDraft entry(ExportFile file, Kept policy, String actor) {
    return new LogDraft(
        "export",
        actor,
        stamps.now(),
        Map.of("what", "policy", "file", file.name(), "document", policy.id()));
  }
}
