package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.NewBook;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Shelf;

/**
 * Makes a book by its first load. Where that fails or is cancelled there is no book either, so that
 * the next try may choose another currency.
 */
final class FirstLoad {
  private final Shelf shelf;
  private final LoadBook loadBook;
  private final ShipRules shipRules;

  FirstLoad(Shelf shelf, LoadBook loadBook, ShipRules shipRules) {
    this.shelf = shelf;
    this.loadBook = loadBook;
    this.shipRules = shipRules;
  }

  /** Makes the book where no file is, with the rules that go with it, and loads the sources. */
  LoadReport into(
      Path book, NewBook facts, @Nullable String card, List<LoadSource> sources, Progress progress)
      throws IOException {
    Book made = shelf.create(book, facts);
    try (made) {
      shipRules.into(made, card, facts.actor());
      return loadBook.load(made, sources, facts.actor(), progress);
    } catch (IOException | RuntimeException failure) {
      discard(book, failure);
      throw failure;
    }
  }

  /** A book whose load is already to be seen stays. */
  private void discard(Path book, Exception failure) {
    try {
      shelf.discard(book);
    } catch (BookRefused kept) {
      failure.addSuppressed(kept);
    }
  }
}
