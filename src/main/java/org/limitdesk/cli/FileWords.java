package org.limitdesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Why a file could not be read or written, in plain words. */
final class FileWords {
  private FileWords() {}

  /** One sentence. */
  static String of(Exception failure) {
    return switch (failure) {
      case UncheckedIOException unread when unread.getCause() instanceof IOException cause ->
          of(cause);
      case NoSuchFileException gone -> "There is no file or folder %s.".formatted(gone.getFile());
      case FileAlreadyExistsException there ->
          "%s is there already. Choose another name.".formatted(there.getFile());
      case AccessDeniedException barred ->
          "%s may not be read or written by you.".formatted(barred.getFile());
      case DirectoryNotEmptyException full ->
          "The folder %s is not empty.".formatted(full.getFile());
      case NotDirectoryException file -> "%s is no folder.".formatted(file.getFile());
      case FileSystemException other -> unread(other.getFile(), other.getReason());
      default -> unread(null, failure.getMessage());
    };
  }

  private static String unread(@Nullable String file, @Nullable String why) {
    return "%s could not be read or written%s."
        .formatted(file == null ? "A file" : file, why == null ? "" : ": " + why);
  }
}
