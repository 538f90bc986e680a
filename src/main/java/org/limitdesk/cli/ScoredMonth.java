package org.limitdesk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A book, a month of it, and a card to try in the place of the one in force. */
final class ScoredMonth {
  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description = "The month; the book's last one when not given.")
  private @Nullable Integer month;

  @Option(names = "--card", paramLabel = "FILE", description = "Try this scorecard instead.")
  private @Nullable Path card;

  Path book() {
    return book;
  }

  /** yyyymm; null for the book's last one. */
  @Nullable Integer month() {
    return month;
  }

  /** Null for the card in force. */
  @Nullable Path card() {
    return card;
  }
}
