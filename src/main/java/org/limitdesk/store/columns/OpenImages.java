package org.limitdesk.store.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.workflow.port.Progress;

/**
 * The images that an open book has handed out. They stay readable until the book is closed, also
 * after a later load has made another one.
 */
public final class OpenImages implements AutoCloseable {
  private final Path book;
  private final List<ColumnImage> images = new ArrayList<>();

  /**
   * @param book the book's file, beside which the images lie
   */
  public OpenImages(Path book) {
    this.book = book;
  }

  /** The image of the rows as they are now; the one from before where nothing was loaded since. */
  public BookColumns of(RowsOfBook rows, Progress progress) throws IOException {
    if (images.isEmpty() || !images.getLast().shows(rows)) {
      images.add(ColumnImage.of(book, rows, progress));
    }
    return images.getLast();
  }

  @Override
  public void close() {
    try {
      for (ColumnImage image : images) {
        image.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
