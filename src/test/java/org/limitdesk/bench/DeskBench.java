package org.limitdesk.bench;

import java.nio.file.Path;
import org.limitdesk.app.DeskUnderLoad;

/**
 * Goes through the desk's screens on a demo book and says how late the screen's thread was.
 * Arguments: the book, and the folder with its log's anchor.
 */
public final class DeskBench {
  private DeskBench() {}

  public static void main(String[] args) throws Exception {
    DeskUnderLoad.run(Path.of(args[0]), Path.of(args[1]));
  }
}
