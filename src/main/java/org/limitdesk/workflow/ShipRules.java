package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;

/**
 * Puts the policy that the program ships into a new book, and the card that was made for the book's
 * kind of data where there is one. Both can be replaced; the log says that they came so.
 */
public final class ShipRules {
  private final Clock clock;

  public ShipRules(Clock clock) {
    this.clock = clock;
  }

  /**
   * Publishes what is shipped.
   *
   * @param card the name of a shipped card; null where none was made for the data
   * @param actor who made the book, as the log names people
   */
  public void into(Book book, @Nullable String card, String actor) throws IOException {
    byte[] policyBytes = Policies.defaultDocument();
    Policy policy = Policies.read(Policies.DEFAULT, policyBytes);
    publish(book, document(Kind.POLICY, policy.name(), policy.version(), policyBytes), actor);
    if (card != null) {
      byte[] cardBytes = Cards.shipped(card);
      Scorecard read = Cards.read(card, cardBytes);
      publish(book, document(Kind.CARD, read.name(), read.version(), cardBytes), actor);
    }
  }

  private static NewDocument document(Kind kind, String name, String version, byte[] bytes) {
    return new NewDocument(kind, name, version, Hash.plainHex(bytes), bytes);
  }

  private void publish(Book book, NewDocument document, String actor) {
    Map<String, ?> data =
        Map.of(
            "kind", document.kind().name().toLowerCase(Locale.ROOT),
            "name", document.name(),
            "version", document.version(),
            "sha256", document.sha256(),
            "source", "shipped");
    book.documents().publish(document, new LogDraft("document", actor, clock.millis(), data));
  }
}
