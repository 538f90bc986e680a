package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.limitdesk.domain.audit.Checkpoint;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Keys;

/**
 * Writes where the log stands into a file that a person signs and keeps elsewhere. Only of a log
 * that verifies: a signature under a broken one would speak for it.
 */
public final class SaveCheckpoint {
  private final VerifyLog verifyLog;
  private final Stamps stamps;

  public SaveCheckpoint(VerifyLog verifyLog, Stamps stamps) {
    this.verifyLog = verifyLog;
    this.stamps = stamps;
  }

  /**
   * Writes a file that is not there yet, from a book opened to write.
   *
   * @throws ActRefused LD-401 where they may not, LD-413 where they have to sign in again, LD-414
   *     where the log does not verify
   */
  public Checkpoint save(Book book, DeskUser who, Path file) throws IOException {
    DeskUser user = Permits.require(book, who, Act.EXPORT_LOG, Ownership.OTHER);
    ExportFile target = ExportFile.open(file);
    if (!verifyLog.verify(book).ok()) {
      throw new ActRefused("LD-414", "The log does not verify. A checkpoint would speak for it.");
    }
    long key = book.keys().newest(user).map(Keys.Stored::name).orElse(0L);
    Checkpoint checkpoint =
        new Checkpoint(book.uuid(), book.log().head(), stamps.now(), user.actor(), key);
    byte[] signature = book.keys().sign(user, checkpoint.hash());
    target.write(
        part -> Files.writeString(part, checkpoint.text(signature)),
        () -> book.log().append(entry(target, user, checkpoint)));
    return checkpoint;
  }

  private LogDraft entry(ExportFile file, DeskUser user, Checkpoint checkpoint) {
    return new LogDraft(
        "export",
        user.actor(),
        stamps.now(),
        Map.of("what", "checkpoint", "file", file.name(), "seq", checkpoint.head().seq()));
  }
}
