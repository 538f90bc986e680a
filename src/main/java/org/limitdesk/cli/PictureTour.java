package org.limitdesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws every screen of the desk without a display. */
@FunctionalInterface
public interface PictureTour {
  /**
   * How the desk looks on the pictures.
   *
   * @param language en or zh
   * @param theme light or dark
   * @param textSize in percent
   */
  record Look(String language, String theme, int width, int height, int textSize) {
    /** As it is designed. */
    public static Look of(String language, String theme) {
      return new Look(language, theme, 1440, 900, 100);
    }
  }

  /**
   * Writes a picture of each screen.
   *
   * @param book a demo book; it is not touched
   * @param folder where the pictures go; made where it is not there
   * @param look how the desk is to look
   * @return the pictures, in the order of the tour
   * @throws org.limitdesk.workflow.port.BookRefused for a book that is no demo book
   */
  List<Path> take(Path book, Path folder, Look look) throws IOException;
}
