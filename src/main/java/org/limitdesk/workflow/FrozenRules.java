package org.limitdesk.workflow;

import java.io.IOException;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.NewDocument;

/** The documents that a case was proposed under, whatever is in force by now. */
public final class FrozenRules {
  private FrozenRules() {}

  public static Policy policy(Book book, FrozenFacts frozen) throws IOException {
    NewDocument document = document(book, frozen.policy());
    return Policies.read(document.name(), document.bytes());
  }

  public static Scorecard card(Book book, FrozenFacts frozen) throws IOException {
    NewDocument document = document(book, frozen.card());
    return Cards.read(document.name(), document.bytes());
  }

  private static NewDocument document(Book book, long id) {
    return book.documents().find(id).orElseThrow().document();
  }
}
