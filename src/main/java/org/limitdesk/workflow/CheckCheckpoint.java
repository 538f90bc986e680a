package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.limitdesk.domain.audit.Checkpoint;
import org.limitdesk.domain.audit.VerifyingKey;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;

/** Holds a log that verifies against a checkpoint that was kept elsewhere. */
public final class CheckCheckpoint {
  private static final long LARGEST = 10_000;

  /** A log that was cut may have lost the key's entry with the rest. */
  private static final String UNCHECKED =
      "; the signature cannot be checked, since the log does not have its key";

  private CheckCheckpoint() {}

  /**
   * What is wrong, a sentence; empty where the log is the one of which it was taken.
   *
   * @throws BookRefused LD-136 for a file that is not there, holds no checkpoint, or one of another
   *     book: that says nothing of the log
   */
  public static Optional<String> problem(Book book, Path file) throws IOException {
    Checkpoint.Signed read = read(file);
    if (!read.checkpoint().book().equals(book.uuid())) {
      throw new BookRefused(
          "LD-136",
          "%s is a checkpoint of another book (%s), so the log was not held against it. Choose the one of this book."
              .formatted(file.getFileName(), read.checkpoint().book()));
    }
    return wrong(book, read).map(wrong -> "%s: %s".formatted(file.getFileName(), wrong));
  }

  private static Checkpoint.Signed read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BookRefused("LD-136", "There is no file %s. Check its name.".formatted(file));
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new IllegalArgumentException("it is too large");
      }
      return Checkpoint.read(Files.readAllBytes(file));
    } catch (IllegalArgumentException none) {
      throw new BookRefused(
          "LD-136",
          "%s holds no checkpoint (%s), so the log was not held against it. Choose the file that was kept."
              .formatted(file.getFileName(), none.getMessage()),
          none);
    }
  }

  /** Who signed comes first: what nobody signed says nothing of the log. */
  private static Optional<String> wrong(Book book, Checkpoint.Signed read) {
    Checkpoint checkpoint = read.checkpoint();
    Optional<String> key = book.keys().publicHex(checkpoint.key(), checkpoint.actor());
    if (key.isPresent() && !read.isBy(VerifyingKey.of(key.get()))) {
      return Optional.of("the checkpoint is not signed by " + checkpoint.actor());
    }
    long missing = checkpoint.head().seq() - book.log().head().seq();
    if (missing > 0) {
      return Optional.of(
          "the log ends %,d entries before the checkpoint: it was cut, or an older copy was put back%s"
              .formatted(missing, key.isPresent() ? "" : UNCHECKED));
    }
    if (!book.log().has(checkpoint.head())) {
      return Optional.of(
          "the checkpoint has entry %d otherwise than the log%s"
              .formatted(checkpoint.head().seq(), key.isPresent() ? "" : UNCHECKED));
    }
    return key.isPresent()
        ? Optional.empty()
        : Optional.of("the log has no such key of " + checkpoint.actor() + UNCHECKED);
  }
}
