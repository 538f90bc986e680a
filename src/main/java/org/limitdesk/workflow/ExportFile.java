package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that leaves the book. It has its name only once it is whole and the log knows of it; where
 * one of the two fails, nothing is left.
 */
final class ExportFile {
  private final Path target;
  private final boolean isPrivate;
  private final CopyOption[] options;

  private ExportFile(Path file, boolean isPrivate, CopyOption... options) {
    target = file.toAbsolutePath();
    this.isPrivate = isPrivate;
    this.options = options;
  }

  /** Writes what the file is to hold into an empty one. */
  interface Content {
    void into(Path part) throws IOException;
  }

  /** A file that is not there yet, with the rights of any new file. */
  static ExportFile open(Path file) {
    NewFile.require(file);
    return new ExportFile(file, false);
  }

  /** The same, read by its owner alone: it holds ids, names or notes. */
  static ExportFile secret(Path file) {
    NewFile.require(file);
    return new ExportFile(file, true);
  }

  /** Like {@link #secret}, in the place of one that may be there: whoever chose it was asked. */
  static ExportFile replacing(Path file) {
    return new ExportFile(file, true, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Like {@link #open}, in the place of one that may be there: whoever chose it was asked. */
  static ExportFile chosen(Path file) {
    NewFile.requireFolder(file);
    return new ExportFile(file, false, StandardCopyOption.REPLACE_EXISTING);
  }

  /** As the log calls it: without its folder. */
  String name() {
    return String.valueOf(target.getFileName());
  }

  /**
   * Writes it.
   *
   * @param entry of the log, before the file has its name
   */
  void write(Content content, Runnable entry) throws IOException {
    Path part = part();
    // Whoever stops the program right now finds no rest of it either.
    part.toFile().deleteOnExit();
    try {
      content.into(part);
      entry.run();
      Files.move(part, target, options);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A temporary file may be read by its owner alone, and a move keeps that. */
  private Path part() throws IOException {
    if (isPrivate) {
      return Files.createTempFile(target.getParent(), "export", ".part");
    }
    long process = ProcessHandle.current().pid();
    return target.resolveSibling("%s.%d.part".formatted(target.getFileName(), process));
  }
}
