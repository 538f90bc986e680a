package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.limitdesk.workflow.port.BookRefused;

/** A file that somebody wants to have written: one that is there is never overwritten. */
final class NewFile {
  private NewFile() {}

  static void require(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new BookRefused("LD-101", "There is no folder %s. Make it first.".formatted(folder));
    }
    if (Files.exists(file)) {
      throw new BookRefused(
          "LD-114", "%s is there already. Choose another name.".formatted(file.getFileName()));
    }
  }

  /** Writes it with the rights of any new file; it has its name only once it is whole. */
  static void write(Path file, byte[] bytes) throws IOException {
    require(file);
    Path target = file.toAbsolutePath();
    // No temporary file: these may be read by their owner alone, and a move keeps that.
    long process = ProcessHandle.current().pid();
    Path part = target.resolveSibling("%s.%d.part".formatted(target.getFileName(), process));
    // Whoever stops the program right now finds no rest of it either.
    part.toFile().deleteOnExit();
    try {
      Files.write(part, bytes);
      Files.move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
