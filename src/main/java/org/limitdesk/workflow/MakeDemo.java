package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.NewBook;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Shelf;

/** Makes a book of fictional borrowers, the same data for the same arguments, by a true load. */
public final class MakeDemo {
  /** The setting that holds a book's fixed business date, ISO. */
  public static final String BUSINESS_DATE = Book.BUSINESS_DATE;

  /** How many months are decided where nobody says, in a book of a year or more. */
  public static final int USUAL_HISTORY = 3;

  private static final int LEAST_MONTHS_FOR_HISTORY = 12;

  private final Shelf shelf;
  private final ShipRules shipRules;
  private final DemoHistory history;

  public MakeDemo(Shelf shelf, ShipRules shipRules, DemoHistory history) {
    this.shelf = shelf;
    this.shipRules = shipRules;
    this.history = history;
  }

  /** How many months of a book that long are decided where nobody says. */
  public static int usualHistory(DemoBook demo) {
    return demo.months() < LEAST_MONTHS_FOR_HISTORY ? 0 : USUAL_HISTORY;
  }

  /**
   * Makes the book where no file is. Where that fails or is cancelled there is no book either.
   *
   * @param decided how many of the months before the last one people decided; 0 for a book in which
   *     nothing was assessed yet
   * @param actor who does it, as the log names people
   */
  public LoadReport make(Path book, DemoBook demo, int decided, String actor, Progress progress)
      throws IOException {
    NewBook facts =
        new NewBook(
            actor, DemoBook.CURRENCY, Map.of(BUSINESS_DATE, DemoBook.BUSINESS_DATE.toString()));
    Book made = shelf.create(book, facts);
    try (made) {
      shipRules.into(made, Cards.DEMO, actor);
      return history.live(made, demo, decided, actor, progress);
    } catch (IOException | RuntimeException failure) {
      discard(book, failure);
      throw failure;
    }
  }

  private void discard(Path book, Exception failure) {
    try {
      shelf.discardUnused(book);
    } catch (BookRefused kept) {
      failure.addSuppressed(kept);
    }
  }
}
