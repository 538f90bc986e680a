package org.limitdesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Files that are whole or not there at all, also when the power fails. Never for a live book. */
final class DurableFiles {
  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private DurableFiles() {}

  /**
   * Gives a finished file its name, after its bytes are on the disk; both are in one folder.
   *
   * @throws java.nio.file.FileAlreadyExistsException where a file of that name is
   */
  static void moveIntoPlace(Path finished, Path name) throws IOException {
    try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(finished, name);
    syncFolder(name);
  }

  /** Makes a new name last. Windows cannot open a folder, and writes names through by itself. */
  private static void syncFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (!WINDOWS && folder != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
