package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.CardMisfit;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.report.card.FittedCardText;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Publications.Kept;

/**
 * Brings a card into a book as a draft. Nobody is scored with it before somebody submits it and
 * somebody else confirms it: {@link ActivateCard} and {@link ConfirmCard}. A file that cannot be
 * read, and a card that looks at what the program does not offer, leave the book as it is.
 */
public final class ImportCard {
  private static final int SHORT_HASH = 12;

  private final Stamps stamps;

  public ImportCard(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * What became of a file.
   *
   * @param isNew false where the book had these very bytes already
   */
  public record Imported(Kept card, boolean isNew) {}

  /**
   * From a terminal, where nobody signs in; kept by the same rule as a load.
   *
   * @param actor as the log names people
   * @throws IntakeException LD-230 to LD-233 where it is no card that can be read; LD-236 where it
   *     looks at what the program does not offer
   * @throws org.limitdesk.workflow.port.ActRefused LD-451 where the book has another card of that
   *     name and version
   */
  public Imported fromTerminal(Book book, Path file, String actor) throws IOException {
    return keep(book, document(file), 0, stamps.stamp(actor));
  }

  /**
   * At the desk.
   *
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not, LD-451 as {@link
   *     #fromTerminal}
   * @throws BookRefused with the code and the sentence of a file that is no card to be had
   */
  public Imported by(Book book, DeskUser who, Path file) throws IOException {
    DeskUser user = Permits.require(book, who, Act.SUBMIT_DOCUMENT, Ownership.OTHER);
    return keep(book, told(() -> document(file)), user.id(), stamps.stamp(user.actor()));
  }

  /**
   * Keeps a card that was fitted, with what its bins were made from, as a draft.
   *
   * @throws org.limitdesk.workflow.port.ActRefused as {@link #by}
   */
  public Imported fitted(Book book, DeskUser who, FitReport report) throws IOException {
    DeskUser user = Permits.require(book, who, Act.SUBMIT_DOCUMENT, Ownership.OTHER);
    byte[] bytes = FittedCardText.of(report.fitted()).getBytes(StandardCharsets.UTF_8);
    String name = report.fitted().card().name();
    return keep(book, told(() -> document(name, bytes)), user.id(), stamps.stamp(user.actor()));
  }

  private interface Reading {
    NewDocument read() throws IOException;
  }

  /** The desk knows what is refused by its code, whatever room found it. */
  private static NewDocument told(Reading reading) throws IOException {
    try {
      return reading.read();
    } catch (IntakeException refused) {
      throw new BookRefused(refused.code(), refused.getMessage(), refused);
    }
  }

  private static Imported keep(Book book, NewDocument document, long maker, LogStamp stamp) {
    DocumentLife.Brought brought = DocumentLife.keep(book, document, maker, stamp);
    return new Imported(brought.kept(), brought.isNew());
  }

  private static NewDocument document(Path file) throws IOException {
    return document(String.valueOf(file.getFileName()), Cards.bytes(file));
  }

  /** A card without a version is told apart by its bytes. */
  private static NewDocument document(String name, byte[] bytes) throws IOException {
    Scorecard card = Cards.read(name, bytes);
    requireFields(name, card);
    String hash = Hash.plainHex(bytes);
    String version =
        card.version().isBlank() ? "sha256-" + hash.substring(0, SHORT_HASH) : card.version();
    return new NewDocument(Kind.CARD, card.name(), version, hash, bytes);
  }

  private static void requireFields(String file, Scorecard card) throws IntakeException {
    List<String> unknown =
        card.fields().stream()
            .map(CardField::name)
            .filter(field -> Characteristics.find(field).isEmpty())
            .toList();
    if (!unknown.isEmpty()) {
      throw new IntakeException(
          "LD-236",
          "%s looks at %s, which the program does not offer; it offers %s"
              .formatted(file, String.join(", ", unknown), offered()));
    }
    try {
      CardScorer.requireFit(card);
    } catch (CardMisfit misfit) {
      throw new IntakeException("LD-236", file + ": " + misfit.getMessage());
    }
  }

  private static String offered() {
    return String.join(", ", Characteristics.all().stream().map(each -> each.name()).toList());
  }
}
