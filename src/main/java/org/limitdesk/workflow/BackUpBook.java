package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Shelf;

/** Writes a whole copy of a book beside its life, and puts one back. */
public final class BackUpBook {
  private final Shelf shelf;
  private final Clock clock;

  public BackUpBook(Shelf shelf, Clock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /** Copies the book into a file that is not there yet; the copy holds the entry of its making. */
  public void backUp(Path book, Path file, String actor) throws IOException {
    NewFile.require(file);
    try (Book open = shelf.write(book)) {
      backUp(open, file, actor);
    }
  }

  /** The same with a book that is open to write. */
  public void backUp(Book open, Path file, String actor) throws IOException {
    NewFile.require(file);
    String name = String.valueOf(file.getFileName());
    open.log().append(new LogDraft("backup", actor, clock.millis(), Map.of("file", name)));
    open.copyTo(file);
  }

  /** Puts a backup back under a name that is free. */
  public void restore(Path file, Path book, String actor) {
    shelf.restore(file, book, actor).close();
  }
}
