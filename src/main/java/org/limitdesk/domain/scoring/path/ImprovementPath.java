package org.limitdesk.domain.scoring.path;

import java.util.List;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.ScoreChange;
import org.limitdesk.domain.scoring.ScoreChange.Step;

/**
 * How a borrower reaches a score.
 *
 * @param conduct what is to be done; {@link Conduct#NOTHING} where the target is already reached
 * @param before the score as it is
 * @param after the score as it would be
 */
public record ImprovementPath(Conduct conduct, Breakdown before, Breakdown after) {
  /** The characteristics whose points change; with them the one score becomes the other. */
  public List<Step> changes() {
    return ScoreChange.between(before, after).steps().stream()
        .filter(step -> step.difference().signum() != 0)
        .toList();
  }
}
