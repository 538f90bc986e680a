package org.limitdesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws every screen of the desk without a display. */
@FunctionalInterface
public interface PictureTour {
  /**
   * Writes a picture of each screen.
   *
   * @param book a demo book; it is not touched
   * @param folder where the pictures go; made where it is not there
   * @param language en or zh
   * @param theme light or dark
   * @return the pictures, in the order of the tour
   * @throws org.limitdesk.workflow.port.BookRefused for a book that is no demo book
   */
  List<Path> take(Path book, Path folder, String language, String theme) throws IOException;
}
