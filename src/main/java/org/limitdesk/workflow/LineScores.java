package org.limitdesk.workflow;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.KnownAt;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.signal.PastScores;

/** The scores of one line at its months, each reckoned once and only when somebody asks. */
final class LineScores implements PastScores {
  private final CardScorer scorer;
  private final LineHistory line;
  private final @Nullable LineScore[] known;

  /**
   * @param now the score at the last month
   */
  LineScores(CardScorer scorer, LineHistory line, LineScore now) {
    this.scorer = scorer;
    this.line = line;
    known = new LineScore[line.months().size()];
    known[known.length - 1] = now;
  }

  @Override
  public @Nullable BigDecimal at(int place) {
    LineScore score = known[place];
    if (score == null) {
      score = scorer.score(KnownAt.month(line, line.months().get(place).month()));
      known[place] = score;
    }
    return score.score();
  }
}
