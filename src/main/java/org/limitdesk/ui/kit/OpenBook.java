package org.limitdesk.ui.kit;

import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.WatchLog;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Shelf;

/**
 * The book that the desk is open on: one opened to write, whose lock keeps a second desk out, and
 * as many to read as there are readers at a time. A book is used by one thread at a time.
 */
public final class OpenBook implements AutoCloseable {
  private final Path file;
  private final Shelf shelf;
  private final Background background;
  private final Book writing;
  private final BlockingQueue<Book> idle = new LinkedBlockingQueue<>();
  private final WatchLog log = new WatchLog();
  private volatile boolean closed;

  private OpenBook(Path file, Shelf shelf, Background background, Book writing) {
    this.file = file;
    this.shelf = shelf;
    this.background = background;
    this.writing = writing;
  }

  /**
   * Opens a book to write and read; not on the screen's thread.
   *
   * @throws org.limitdesk.workflow.port.BookRefused for a book that cannot be taken, or is in use
   */
  public static OpenBook open(Path file, Shelf shelf, Background background) {
    return new OpenBook(file, shelf, background, shelf.write(file));
  }

  /** Where it is. */
  public Path file() {
    return file;
  }

  /** What is known of its log since it was opened. */
  public WatchLog log() {
    return log;
  }

  /** Reads beside other readers, never on the screen's thread. */
  public <T> Job<T> read(BookAct<T> act) {
    return background.read(progress -> {
      Book book = take();
      try {
        return act.run(book, progress);
      } finally {
        giveBack(book);
      }
    });
  }

  /** Writes, after everything that was to be written before. */
  public <T> Job<T> write(BookAct<T> act) {
    return background.write(progress -> act.run(writing, progress));
  }

  /** Lets the keys of whoever signs out go, after everything that was to be written before. */
  public void letKeysGo() {
    write(
            (book, _) -> {
              book.keys().letGo();
              return book;
            })
        .start(new Subscriptions());
  }

  private Book take() {
    @Nullable Book book = idle.poll();
    return book == null ? shelf.read(file) : book;
  }

  private void giveBack(Book book) {
    if (closed) {
      book.close();
    } else {
      idle.add(book);
    }
  }

  /** Closes it, after what is being written; not on the screen's thread. */
  @Override
  public void close() {
    closed = true;
    for (Book book = idle.poll(); book != null; book = idle.poll()) {
      book.close();
    }
    writing.close();
  }
}
