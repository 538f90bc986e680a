package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.limitdesk.workflow.port.BookRefused;

/** A file that somebody wants to have written: one that is there is never overwritten. */
final class NewFile {
  private NewFile() {}

  static void require(Path file) {
    requireFolder(file);
    if (Files.exists(file)) {
      throw new BookRefused(
          "LD-114", "%s is there already. Choose another name.".formatted(file.getFileName()));
    }
  }

  static void requireFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new BookRefused("LD-101", "There is no folder %s. Make it first.".formatted(folder));
    }
  }

  /** Writes it with the rights of any new file; it has its name only once it is whole. */
  static void write(Path file, byte[] bytes) throws IOException {
    ExportFile.open(file).write(part -> Files.write(part, bytes), () -> {});
  }
}
