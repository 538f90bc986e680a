package org.limitdesk.domain.scoring;

import java.util.List;
import org.limitdesk.domain.borrower.LineHistory;

/** The score of a line at every month, each from what was known then. */
public final class ScoreHistory {
  private ScoreHistory() {}

  /**
   * A score at a month.
   *
   * @param month yyyymm
   */
  public record MonthScore(int month, LineScore score) {}

  /** Oldest first. */
  public static List<MonthScore> of(CardScorer scorer, LineHistory line) {
    return line.months().stream()
        .map(facts -> facts.month())
        .map(month -> new MonthScore(month, scorer.score(KnownAt.month(line, month))))
        .toList();
  }
}
