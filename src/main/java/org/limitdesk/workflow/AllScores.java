package org.limitdesk.workflow;

import java.io.IOException;
import java.util.Optional;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.StoredDocument;
import org.limitdesk.workflow.port.Progress;

/**
 * Scores, PDs and tiers of all lines of a month by the card in force. They are kept beside the
 * book, for a million lines are scored in a minute and a half and read in a moment: an assessment
 * keeps those of its month, and those of another month, or after a load, are made when they are
 * asked for.
 */
public final class AllScores {
  private final FindRules findRules = new FindRules();
  private final BookFloors floors;

  public AllScores(BookFloors floors) {
    this.floors = floors;
  }

  /**
   * As they are kept; where they are not, those of lines with a proposal alone.
   *
   * @param month yyyymm
   * @param size one more than the greatest borrower key
   */
  Standings of(Book book, int month, int size) throws IOException {
    Optional<Standings> kept = kept(book, month);
    if (kept.isPresent() && kept.get().size() == size) {
      return kept.get();
    }
    Standings proposed = new Standings(size);
    book.borrowerList().standings(month, proposed);
    return proposed;
  }

  /** As they are kept; empty where the month was not scored by the card in force. */
  Optional<Standings> kept(Book book, int month) throws IOException {
    Optional<StoredDocument> card = book.documents().inForce(Kind.CARD);
    return card.isEmpty() ? Optional.empty() : book.scores(by(book, card.get()), month);
  }

  /**
   * Scores the lines of a month where that was not done since the last load.
   *
   * @return whether it was to be done; false also in a book without a card
   */
  public boolean make(Book book, int month, Progress progress) throws IOException {
    Optional<StoredDocument> found = book.documents().inForce(Kind.CARD);
    if (found.isEmpty() || kept(book, month).isPresent()) {
      return false;
    }
    Scorecard card = findRules.card(book, null);
    Standings made = empty(book, month, progress);
    CardScorer scorer = new CardScorer(card, floors.edges(book), floors.of(book, month, progress));
    ReadScores.pass(
        book, month, line -> put(made, line.borrower().key(), scorer.score(line)), progress);
    book.keepScores(by(book, found.get()), month, made);
    return true;
  }

  /** With room for every borrower of the book, and nothing in it; the book has the month. */
  static Standings empty(Book book, int month, Progress progress) throws IOException {
    return new Standings(book.columns(progress).month(month).size());
  }

  /** Notes a line's. */
  static void put(Standings into, int key, LineScore score) {
    into.put(
        key,
        score.score() == null ? Double.NaN : score.score().doubleValue(),
        score.pd() == null ? Standings.NO_PD : score.pd().tenThousandths(),
        score.tier() == null ? "" : score.tier().code());
  }

  /** Keeps what an assessment found on its way. */
  void keep(Book book, long card, int month, Standings found) throws IOException {
    Optional<StoredDocument> document = book.documents().find(card);
    if (document.isPresent()) {
      book.keepScores(by(book, document.get()), month, found);
    }
  }

  /** A score is its card's, and its PD the bucket edges' as well. */
  private String by(Book book, StoredDocument card) {
    BucketEdges edges = floors.edges(book);
    return card.document().sha256() + " " + edges;
  }
}
