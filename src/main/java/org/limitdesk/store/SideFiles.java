package org.limitdesk.store;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.limitdesk.workflow.port.BookRefused;

/**
 * The files that the engine keeps beside a book. It would read one that another book left behind as
 * part of the new book of that name.
 */
final class SideFiles {
  private SideFiles() {}

  /** Where they lie, whether or not they are there. */
  static List<Path> of(Path book) {
    return Stream.of("-wal", "-shm", "-journal")
        .map(end -> book.resolveSibling(book.getFileName() + end))
        .toList();
  }

  /** Refuses a name for a new book where the book or one of its side files is. */
  static void requireNone(Path book) {
    List<Path> all = new ArrayList<>(of(book));
    all.addFirst(book);
    for (Path file : all) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new BookRefused(
            "LD-114",
            "%s is there already and is never overwritten. Choose another name, or move it away first."
                .formatted(file.getFileName()));
      }
    }
  }
}
