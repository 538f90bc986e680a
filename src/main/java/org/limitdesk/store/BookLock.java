package org.limitdesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.limitdesk.workflow.port.BookRefused;

/**
 * One writer per book, among all programs: a lock on a file of its own beside the book. (Never on
 * the book's file: closing it would drop the locks that SQLite holds there.) The operating system
 * frees it when a program ends, however it ends.
 */
final class BookLock implements AutoCloseable {
  private final FileChannel channel;

  private BookLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a book, by the real path of its file; refused while another program, or
   * another window of this one, has it.
   */
  static BookLock take(Path book) {
    Path file = book.resolveSibling(book.getFileName() + ".lock");
    try {
      BookLock lock =
          new BookLock(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
      if (!lock.tryLock()) {
        lock.close();
        throw new BookRefused(
            "LD-107",
            "Another LimitDesk is writing to %s. Close it there, or wait for it to end."
                .formatted(book.getFileName()));
      }
      return lock;
    } catch (IOException failure) {
      throw new BookRefused(
          "LD-108",
          "The folder of %s may not be written. Check its rights.".formatted(book.getFileName()),
          failure);
    }
  }

  private boolean tryLock() throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProgram) {
      return false;
    } catch (IOException failure) {
      close();
      throw failure;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
