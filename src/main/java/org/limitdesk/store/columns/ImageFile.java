package org.limitdesk.store.columns;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.limitdesk.workflow.port.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an image of certain loads lies. Images of other loads have other names, so that nobody's
 * open image is replaced by another one.
 */
final class ImageFile {
  private static final Logger LOG = LoggerFactory.getLogger(ImageFile.class);
  private static final int DIGITS = 16;

  private final Path file;
  private final Path folder;
  private final Pattern ofThisBook;

  /**
   * @param loads as {@link RowsOfBook#loads()}: hexadecimal digits
   */
  ImageFile(Path book, String loads) {
    Path name = book.toAbsolutePath().getFileName();
    file =
        book.toAbsolutePath().resolveSibling(name + "." + loads.substring(0, DIGITS) + ".columns");
    folder = book.toAbsolutePath().resolveSibling("");
    ofThisBook =
        Pattern.compile(
            Pattern.quote(String.valueOf(name)) + "\\.[0-9a-f]{%d}\\.columns".formatted(DIGITS));
  }

  /** Opens what lies there; empty where there is nothing that can be used. */
  Optional<ImageReader> open() throws IOException {
    return ImageReader.open(file);
  }

  /** Writes the image, gives it its name and opens it; then those of other loads may go. */
  ImageReader make(RowsOfBook rows, Progress progress) throws IOException {
    Path part = Files.createTempFile(folder, "columns", ".part");
    try {
      new ImageWriter(rows, progress).write(part);
      ImageReader image =
          ImageReader.open(part)
              .orElseThrow(() -> new IOException("the image was not written to its end: " + file));
      keep(part, image);
      return image;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** It is open before it has its name: by its name, another program may remove it. */
  private void keep(Path part, ImageReader image) throws IOException {
    try {
      moveIntoPlace(part);
      removeOthers();
    } catch (IOException | RuntimeException failure) {
      image.close();
      throw failure;
    }
  }

  private void moveIntoPlace(Path part) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException failure) {
      if (!Files.exists(file)) {
        throw failure;
      }
      // Windows, where another program made the same image meanwhile and has it open.
      LOG.debug("the column image stays as another program made it", failure);
    }
  }

  /** One that somebody has open may stay; it goes when the next image is made. */
  private void removeOthers() throws IOException {
    try (DirectoryStream<Path> others = Files.newDirectoryStream(folder, this::isOther)) {
      for (Path other : others) {
        remove(other);
      }
    }
  }

  private static void remove(Path other) throws IOException {
    try {
      Files.deleteIfExists(other);
    } catch (FileSystemException inUse) {
      LOG.debug("an image of other loads could not be removed yet", inUse);
    }
  }

  private boolean isOther(Path path) {
    return ofThisBook.matcher(String.valueOf(path.getFileName())).matches() && !path.equals(file);
  }
}
