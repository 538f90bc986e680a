package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.limitdesk.domain.audit.Checkpoint;
import org.limitdesk.domain.audit.VerifyingKey;
import org.limitdesk.workflow.port.Book;

/** Holds a log that verifies against a checkpoint that was kept elsewhere. */
public final class CheckCheckpoint {
  private static final long LARGEST = 10_000;

  private CheckCheckpoint() {}

  /** What is wrong, a sentence; empty where the log is the one of which it was taken. */
  public static Optional<String> problem(Book book, Path file) throws IOException {
    Checkpoint.Signed read;
    try {
      if (Files.size(file) > LARGEST) {
        return Optional.of("the checkpoint is none: it is too large");
      }
      read = Checkpoint.read(Files.readAllBytes(file));
    } catch (IllegalArgumentException none) {
      return Optional.of("the checkpoint is none: " + none.getMessage());
    }
    Checkpoint checkpoint = read.checkpoint();
    if (!checkpoint.book().equals(book.uuid())) {
      return Optional.of("the checkpoint is of another book: " + checkpoint.book());
    }
    if (!book.log().has(checkpoint.head())) {
      return Optional.of(
          "the checkpoint has entry %d otherwise than the log".formatted(checkpoint.head().seq()));
    }
    boolean signed =
        book.keys()
            .publicHex(checkpoint.key(), checkpoint.actor())
            .filter(hex -> read.isBy(VerifyingKey.of(hex)))
            .isPresent();
    return signed
        ? Optional.empty()
        : Optional.of("the checkpoint is not signed by " + checkpoint.actor());
  }
}
