package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.file.CsvFiles;
import org.limitdesk.intake.file.IntakeChoice;
import org.limitdesk.intake.file.IntakeFile;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/**
 * Files that were looked at, before any book is touched.
 *
 * @param currencies those that were said for them, by a layout or a person
 */
record FileSources(List<LoadSource> all, Set<String> currencies) {
  /** All files under one choice. */
  static FileSources look(List<Path> files, IntakeChoice choice, Progress progress)
      throws IOException {
    FileSources sources = new FileSources(new ArrayList<>(), new TreeSet<>());
    for (Path path : files) {
      progress.at(String.valueOf(path.getFileName()), 0);
      sources.add(CsvFiles.examine(path, choice));
    }
    return sources;
  }

  /**
   * Each file under its own wish.
   *
   * @throws BookRefused with the file's name, where one cannot be taken in
   */
  static FileSources look(List<FileWish> files, Progress progress) throws IOException {
    FileSources sources = new FileSources(new ArrayList<>(), new TreeSet<>());
    for (FileWish wish : files) {
      progress.check();
      progress.at(wish.name(), 0);
      try {
        sources.add(CsvFiles.examine(wish.path(), wish.choice()));
      } catch (IntakeException refused) {
        throw new BookRefused(refused.code(), wish.name() + ": " + refused.getMessage(), refused);
      }
    }
    return sources;
  }

  private void add(IntakeFile file) {
    Stream.ofNullable(file.currency()).forEach(currencies::add);
    all.add(new FileSource(file));
  }

  /** The shipped card that was made for data of these files; null where there is none. */
  @Nullable String card() {
    return all.stream()
        .map(LoadSource::fills)
        .filter(Cards.shipped()::contains)
        .findFirst()
        .orElse(null);
  }

  /** A new book has one currency. */
  void requireOneCurrency() {
    if (currencies.size() > 1) {
      throw new BookRefused(
          "LD-117",
          "These files are in %s. A book has one currency: load them into different books."
              .formatted(String.join(" and ", currencies)));
    }
  }

  /** A book keeps its currency. */
  void requireCurrencyOf(Book book) {
    String held = book.currency();
    String others =
        currencies.stream().filter(each -> !each.equals(held)).collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      throw new BookRefused(
          "LD-117",
          "The book is in %s, but this is in %s. A book has one currency: load it into another book."
              .formatted(held, others));
    }
  }
}
