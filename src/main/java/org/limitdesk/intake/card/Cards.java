package org.limitdesk.intake.card;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.IntakeException;

/** Finds a card: one that is shipped, by its name, or anybody's own, by its file. */
public final class Cards {
  /** The card for the demo book's data. */
  public static final String DEMO = "demo";

  /** The card for books of the layout of the same name. */
  public static final String CREDIT_CARD_CLIENTS = "default-of-credit-card-clients";

  private static final List<String> SHIPPED = List.of(DEMO, CREDIT_CARD_CLIENTS);
  private static final int MOST_BYTES = 4_000_000;

  private Cards() {}

  /** The names of the cards that are shipped. */
  public static List<String> shipped() {
    return SHIPPED;
  }

  /**
   * The bytes of a shipped card's file.
   *
   * @throws IntakeException LD-230 where there is none of that name
   */
  public static byte[] shipped(String name) throws IOException {
    if (!SHIPPED.contains(name)) {
      throw new IntakeException(
          "LD-230", "there is no card \"" + name + "\"; name one of " + String.join(", ", SHIPPED));
    }
    try (InputStream in = Cards.class.getResourceAsStream(name + ".pmml")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own card " + name);
      }
      return in.readAllBytes();
    }
  }

  /**
   * The card in a file.
   *
   * @throws IntakeException LD-230 where there is no such file; else as {@link #read(String,
   *     byte[])}
   */
  public static Scorecard read(Path file) throws IOException {
    return read(String.valueOf(file.getFileName()), bytes(file));
  }

  /**
   * The bytes of a file that may be a card.
   *
   * @throws IntakeException LD-230 where there is no such file, or it is too large for a card
   */
  public static byte[] bytes(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IntakeException("LD-230", "there is no file " + file + "; check its name");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IntakeException("LD-230", file + " is too large for a scorecard");
    }
    return Files.readAllBytes(file);
  }

  /**
   * The card in these bytes.
   *
   * @param file the name of the file they come from, for messages
   * @throws IntakeException LD-231 where it is no XML, or has a document type; LD-232 where it is
   *     no scorecard or contradicts itself; LD-233 where it asks for what is not read here
   */
  public static Scorecard read(String file, byte[] bytes) throws IntakeException {
    return ScorecardReader.read(PmmlTree.read(file, bytes));
  }
}
