package org.limitdesk.workflow;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.scoring.ScoreState;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.path.ImprovementPath;
import org.limitdesk.domain.scoring.path.PathFinder;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** Finds what a borrower can do to reach a score. */
public final class FindPath {
  private final FindRules findRules;
  private final BookFloors floors;

  public FindPath(FindRules findRules, BookFloors floors) {
    this.findRules = findRules;
    this.floors = floors;
  }

  /**
   * The soonest path to a score.
   *
   * @param month yyyymm; null for the last month that the book has
   * @param months how long is waited at most, 0 to {@link PathFinder#MOST_MONTHS}
   * @throws BookRefused LD-127 where the card reckons points or fields of its own
   */
  public FoundPath find(
      Book book,
      Scorecard card,
      String borrowerId,
      @Nullable Integer month,
      BigDecimal target,
      int months,
      Progress progress)
      throws IOException {
    LineHistory line = ExplainLine.line(book, borrowerId, month);
    CardScorer scorer = scorer(book, card);
    LineScore now = scorer.score(line);
    return new FoundPath(
        borrowerId,
        line.now().month(),
        now.state(),
        now.score(),
        target,
        new PathFinder(scorer, progress::check).within(line, target, months));
  }

  /**
   * What can be chosen from under the card in force, each at the end of a coming month: the soonest
   * path, and every later one that asks for less than all before it. Empty where there is none.
   *
   * @throws BookRefused LD-127 where the card reckons points or fields of its own
   */
  public List<ImprovementPath> choices(
      Book book, LineHistory line, BigDecimal target, Progress progress) throws IOException {
    return choices(book, findRules.card(book, null), line, target, progress);
  }

  /**
   * The same under another card.
   *
   * @throws BookRefused LD-127 where the card reckons points or fields of its own
   */
  public List<ImprovementPath> choices(
      Book book, Scorecard card, LineHistory line, BigDecimal target, Progress progress) {
    CardScorer scorer = scorer(book, card);
    PathFinder finder = new PathFinder(scorer, progress::check);
    List<ImprovementPath> choices = new ArrayList<>();
    for (int wait = 1; wait <= PathFinder.MOST_MONTHS; wait++) {
      finder
          .after(line, target, wait)
          .filter(
              path -> choices.isEmpty() || path.conduct().asksLessThan(choices.getLast().conduct()))
          .ifPresent(choices::add);
    }
    return choices;
  }

  /** Scores alone are looked at, so no floor of a PD is reckoned. */
  private CardScorer scorer(Book book, Scorecard card) {
    if (!PathFinder.canSeek(card)) {
      throw new BookRefused(
          "LD-127",
          "Paths are sought only for cards whose points all stand in bins of the program's own"
              + " characteristics. This card reckons points or fields of its own.");
    }
    return new CardScorer(card, floors.edges(book), RollFloor.NONE);
  }

  /**
   * What was asked and found.
   *
   * @param month yyyymm, the month that the line is known at
   * @param state why there is a score, or none
   * @param score what the line has now; null for none
   * @param path empty where none was found, or there is no score
   */
  public record FoundPath(
      String borrowerId,
      int month,
      ScoreState state,
      @Nullable BigDecimal score,
      BigDecimal target,
      Optional<ImprovementPath> path) {}
}
