package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.file.IntakeChoice;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.NewBook;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Shelf;

/**
 * Loads files from disk into a book. All files are looked at before the book is touched, and become
 * visible together.
 */
public final class LoadFiles {
  /** The currency of a book of which nobody said anything else. */
  public static final String USUAL_CURRENCY = "CNY";

  private final Shelf shelf;
  private final LoadBook loadBook;
  private final ShipRules shipRules;

  public LoadFiles(Shelf shelf, LoadBook loadBook, ShipRules shipRules) {
    this.shelf = shelf;
    this.loadBook = loadBook;
    this.shipRules = shipRules;
  }

  /**
   * Into the book in that file, which is made where there is none.
   *
   * @param choice what was said about the files
   * @param currency three letters, ISO 4217; null where nothing was said
   * @param actor who does it, as the log names people
   */
  public LoadReport load(
      Path book,
      List<Path> files,
      IntakeChoice choice,
      @Nullable String currency,
      String actor,
      Progress progress)
      throws IOException {
    FileSources sources = FileSources.look(files, choice, progress);
    if (currency != null) {
      sources.currencies().add(checked(currency));
    }
    if (!shelf.has(book)) {
      return first(book, sources, actor, progress);
    }
    try (Book open = shelf.write(book)) {
      sources.requireCurrencyOf(open);
      return loadBook.load(open, sources.all(), actor, progress);
    }
  }

  /**
   * Into a new book; where that fails or is cancelled there is none.
   *
   * @param actor who does it, as the log names people
   */
  public LoadReport create(Path book, List<FileWish> files, String actor, Progress progress)
      throws IOException {
    NewFile.require(book);
    FileSources sources = FileSources.look(files, progress);
    return told(() -> first(book, sources, actor, progress));
  }

  /** Into a book that is open to write; where that fails or is cancelled it is as it was. */
  public LoadReport into(Book book, List<FileWish> files, DeskUser who, Progress progress)
      throws IOException {
    Permits.require(book, who, Act.LOAD, Ownership.OWN);
    FileSources sources = FileSources.look(files, progress);
    sources.requireCurrencyOf(book);
    return told(() -> loadBook.load(book, sources.all(), who.actor(), progress));
  }

  private LoadReport first(Path book, FileSources sources, String actor, Progress progress)
      throws IOException {
    sources.requireOneCurrency();
    String currency = sources.currencies().stream().findFirst().orElse(USUAL_CURRENCY);
    return new FirstLoad(shelf, loadBook, shipRules)
        .into(
            book, new NewBook(actor, currency, Map.of()), sources.card(), sources.all(), progress);
  }

  private interface Load {
    LoadReport run() throws IOException;
  }

  /** What a file is refused for after its load has begun, with its code. */
  private static LoadReport told(Load load) throws IOException {
    try {
      return load.run();
    } catch (IntakeException refused) {
      throw new BookRefused(refused.code(), refused.getMessage(), refused);
    }
  }

  private static String checked(String currency) {
    boolean known =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(each -> each.getCurrencyCode().equals(currency));
    if (!known) {
      throw new BookRefused(
          "LD-118",
          "'%s' is no currency. Give its three letters, such as CNY.".formatted(currency));
    }
    return currency;
  }
}
