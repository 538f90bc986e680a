package org.limitdesk.workflow.port;

import java.nio.file.Path;

/** Where books are opened. Every method throws {@link BookRefused} for a book it cannot take. */
public interface Shelf {
  /** Whether there is a file of that name, whatever it is. */
  boolean has(Path book);

  /** Opens a book to read it; others may read and one may write meanwhile. */
  Book read(Path book);

  /** Opens a book to write it; sweeps what a killed load left. One writer at a time. */
  Book write(Path book);

  /** Makes a new, empty book where no file is, and opens it to write. */
  Book create(Path book, NewBook facts);

  /**
   * Puts a backup back where no file is, as the book that it is a copy of, and opens it to write.
   * The log's anchor moves back with it; the entry says so for good.
   *
   * @param actor who does it, as the log names people
   */
  Book restore(Path backup, Path book, String actor);

  /** Takes away a book whose first load came to nothing; refused where any load is to be seen. */
  void discard(Path book);

  /** Takes away a book with all that is in it; refused where anybody ever signed in to it. */
  void discardUnused(Path book);
}
