package org.limitdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.limitdesk.workflow.port.BookRefused;

/**
 * Whether a book may stand where it does. On a network drive file locks lie, and a folder that is
 * kept in step with a cloud copies a database while it is being written: both break books.
 */
final class BookPlace {
  private static final List<String> NETWORK_TYPES =
      List.of(
          "nfs",
          "cifs",
          "smb",
          "afpfs",
          "webdav",
          "davfs",
          "sshfs",
          "9p",
          "ncpfs",
          "gvfs",
          "vboxsf",
          "virtiofs",
          "rclone",
          "ceph",
          "s3fs");

  private static final List<String> SYNCED_FOLDERS =
      List.of(
          "onedrive",
          "dropbox",
          "google drive",
          "googledrive",
          "icloud drive",
          "mobile documents",
          "cloudstorage",
          "nutstore",
          "坚果云",
          "我的坚果云",
          "百度网盘同步空间",
          "baidusyncdisk");

  private BookPlace() {}

  /**
   * The one path of a book's file, through all links: names that go with the book, its lock above
   * all, are made of it, as the engine makes the names of its own side files. Of a file that is not
   * there yet, or in no folder that is, as much as can be said.
   */
  static Path real(Path book) {
    try {
      if (Files.exists(book)) {
        return book.toRealPath();
      }
      Path folder = book.toAbsolutePath().normalize().getParent();
      return folder != null && Files.isDirectory(folder)
          ? folder.toRealPath().resolve(String.valueOf(book.getFileName()))
          : book;
    } catch (IOException failure) {
      throw new BookRefused(
          "LD-101", "%s cannot be reached: %s.".formatted(book, failure.getMessage()), failure);
    }
  }

  /** Refuses a book on a network drive or in a synced folder. */
  static void check(Path book) {
    Path folder = book.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new BookRefused("LD-101", "There is no folder %s. Make it first.".formatted(folder));
    }
    checkNames(folder, book);
    try {
      checkNames(folder.toRealPath(), book);
      String type = Files.getFileStore(folder).type();
      if (folder.toString().startsWith("\\\\") || isNetwork(type)) {
        throw refused(book, "on a network drive (" + type + ")");
      }
    } catch (IOException failure) {
      throw new BookRefused(
          "LD-101",
          "The folder %s cannot be read: %s.".formatted(folder, failure.getMessage()),
          failure);
    }
  }

  private static void checkNames(Path folder, Path book) {
    for (Path part : folder) {
      if (isSynced(part.toString())) {
        throw refused(book, "in a synced folder (" + part + ")");
      }
    }
  }

  static boolean isSynced(String folderName) {
    String name = folderName.toLowerCase(Locale.ROOT);
    return SYNCED_FOLDERS.stream().anyMatch(name::startsWith);
  }

  static boolean isNetwork(String fileStoreType) {
    String type = fileStoreType.toLowerCase(Locale.ROOT);
    return NETWORK_TYPES.stream().anyMatch(type::contains);
  }

  private static BookRefused refused(Path book, String where) {
    return new BookRefused(
        "LD-111",
        "%s is %s, where a book is not safe. Move it to a folder on this computer's own disk."
            .formatted(book.getFileName(), where));
  }
}
