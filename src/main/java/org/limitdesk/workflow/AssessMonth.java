package org.limitdesk.workflow;

import java.io.IOException;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Progress;

/** Assesses the last closed month of an open book by the card and the policy in force. */
public final class AssessMonth {
  private final FindRules findRules;
  private final AssessBook assessBook;

  public AssessMonth(FindRules findRules, AssessBook assessBook) {
    this.findRules = findRules;
    this.assessBook = assessBook;
  }

  /**
   * Assesses it; where that fails or is cancelled no proposal was made.
   *
   * @throws ActRefused where that is not the person's to do, or the book has no rules in force
   */
  public RunTotals assess(Book book, DeskUser who, Progress progress) throws IOException {
    Permits.require(book, who, Act.LOAD, Ownership.OWN);
    require(book, Kind.CARD, "LD-430", "The book has no scorecard in force. Publish one first.");
    require(book, Kind.POLICY, "LD-431", "The book has no policy in force. Publish one first.");
    Rules rules = findRules.find(book, null, null);
    return RunTotals.of(assessBook.assess(book, rules, null, who.actor(), progress));
  }

  private static void require(Book book, Kind kind, String code, String sentence) {
    if (book.documents().inForce(kind).isEmpty()) {
      throw new ActRefused(code, sentence);
    }
  }
}
