package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.file.CsvFiles;
import org.limitdesk.intake.file.IntakeChoice;
import org.limitdesk.intake.file.IntakeFile;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.NewBook;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Shelf;

/** Loads files from disk into a book, which is made where there is none. */
public final class LoadFiles {
  /** The currency of a book of which nobody said anything else. */
  private static final String USUAL_CURRENCY = "CNY";

  private final Shelf shelf;
  private final LoadBook loadBook;
  private final ShipRules shipRules;

  public LoadFiles(Shelf shelf, LoadBook loadBook, ShipRules shipRules) {
    this.shelf = shelf;
    this.loadBook = loadBook;
    this.shipRules = shipRules;
  }

  /**
   * Looks at all files before it touches the book, then loads them together.
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
    List<LoadSource> sources = new ArrayList<>();
    Set<String> currencies = new java.util.TreeSet<>();
    for (Path path : files) {
      progress.at(String.valueOf(path.getFileName()), 0);
      IntakeFile file = CsvFiles.examine(path, choice);
      Stream.ofNullable(file.currency()).forEach(currencies::add);
      sources.add(new FileSource(file));
    }
    Stream.ofNullable(currency).map(LoadFiles::checked).forEach(currencies::add);
    if (!shelf.has(book)) {
      requireOne(currencies);
      String usual = currencies.stream().findFirst().orElse(USUAL_CURRENCY);
      return new FirstLoad(shelf, loadBook, shipRules)
          .into(book, new NewBook(actor, usual, Map.of()), card(sources), sources, progress);
    }
    try (Book open = open(book, currencies)) {
      return loadBook.load(open, sources, actor, progress);
    }
  }

  /** The shipped card that was made for data of these files; null where there is none. */
  private static @Nullable String card(List<LoadSource> sources) {
    return sources.stream()
        .map(LoadSource::fills)
        .filter(Cards.shipped()::contains)
        .findFirst()
        .orElse(null);
  }

  private Book open(Path book, Set<String> currencies) {
    Book open = shelf.write(book);
    if (currencies.stream().allMatch(open.currency()::equals)) {
      return open;
    }
    String held = open.currency();
    open.close();
    throw new BookRefused(
        "LD-117",
        "The book is in %s, but this is in %s. A book has one currency: load it into another book."
            .formatted(held, others(currencies, held)));
  }

  private static void requireOne(Set<String> currencies) {
    if (currencies.size() > 1) {
      throw new BookRefused(
          "LD-117",
          "These files are in %s. A book has one currency: load them into different books."
              .formatted(String.join(" and ", currencies)));
    }
  }

  private static String others(Set<String> currencies, String held) {
    return currencies.stream()
        .filter(c -> !Objects.equals(c, held))
        .collect(Collectors.joining(", "));
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
