package org.limitdesk.ui.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.workflow.FileWish;
import org.limitdesk.workflow.port.Progress;

/** The books of this computer, as the first page needs them; never asked on the screen's thread. */
public interface Books {
  /** Where the demo book is, or will be. */
  Path demo();

  /** Whether there is such a file. */
  boolean has(Path book);

  /** Makes the demo book where it is not; a cancel leaves none. */
  void makeDemo(Progress progress) throws IOException;

  /** Makes a book of files where no file is; a cancel leaves none. */
  void create(Path book, List<FileWish> files, Progress progress) throws IOException;

  /**
   * Opens a book to work on it.
   *
   * @throws org.limitdesk.workflow.port.BookRefused where it cannot be taken or is in use
   */
  OpenBook open(Path book);
}
