package org.limitdesk.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * New files and folders that only their owner may read: books hold what borrowers owe. SQLite gives
 * a book's side files the rights of the book. On Windows the user's folder sees to it.
 */
final class OwnerOnly {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private OwnerOnly() {}

  /** Makes an empty file; fails where one is. */
  static void createFile(Path file) throws IOException {
    Files.createFile(file, rights("rw-------"));
  }

  /** Makes a folder and those above it, where they are missing. */
  static void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder, rights("rwx------"));
  }

  /** What to make a file with, for calls that make one themselves. */
  static FileAttribute<?>[] ofFile() {
    return rights("rw-------");
  }

  private static FileAttribute<?>[] rights(String rights) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
