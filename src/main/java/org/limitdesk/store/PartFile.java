package org.limitdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A database that is made under another name, so that one that is there is a whole one. */
final class PartFile implements AutoCloseable {
  private final Path file;
  private final Path target;

  private PartFile(Path file, Path target) {
    this.file = file;
    this.target = target;
  }

  /** Begins with an empty file; takes away what a killed program left of it. */
  static PartFile of(Path target) throws IOException {
    PartFile part = new PartFile(target.resolveSibling(target.getFileName() + ".part"), target);
    part.close();
    OwnerOnly.createFile(part.file);
    return part;
  }

  Path file() {
    return file;
  }

  /** Gives the whole file its name; fails where another file has it. */
  void moveIntoPlace() throws IOException {
    DurableFiles.moveIntoPlace(file, target);
  }

  /** Takes the file away again, unless it was moved into its place. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    for (Path side : SideFiles.of(file)) {
      Files.deleteIfExists(side);
    }
  }
}
