package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.report.card.CardText;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Publications.Kept;

/**
 * Writes a card of a book as PMML 4.4, as any engine can score with it, whatever it was written in;
 * that it was done is an entry of the log.
 */
public final class ExportCard {
  private final Stamps stamps;
  private final ReadCards readCards = new ReadCards();

  public ExportCard(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Exports into a file that is not there yet, from a book opened to write.
   *
   * @param number the card's in the book; null for the one in force
   * @param actor as the log names people
   * @return what was written
   * @throws BookRefused LD-120 where no card is in force, LD-125 where there is none of that number
   */
  public Kept export(Book book, @Nullable Long number, Path file, String actor) throws IOException {
    ExportFile target = ExportFile.open(file);
    Kept card = number == null ? inForce(book) : numbered(book, number);
    Scorecard read = readCards.card(book, card.id());
    target.write(
        part -> Files.write(part, CardText.bytes(read)),
        () -> book.log().append(entry(target, card, actor)));
    return card;
  }

  private LogDraft entry(ExportFile file, Kept card, String actor) {
    return new LogDraft(
        "export",
        actor,
        stamps.now(),
        Map.of("what", "card", "file", file.name(), "document", card.id()));
  }

  private Kept inForce(Book book) {
    return readCards
        .inForce(book)
        .orElseThrow(() -> new BookRefused("LD-120", "The book has no scorecard in force."));
  }

  private static Kept numbered(Book book, long number) {
    return book.publications()
        .find(number)
        .orElseThrow(() -> new BookRefused("LD-125", "The book has no card %d.".formatted(number)));
  }
}
