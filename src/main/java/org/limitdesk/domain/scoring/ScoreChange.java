package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed a score between two months; the steps add up to {@code difference}, exactly.
 *
 * @param steps one for each characteristic, in the card's order, those without a change included
 */
public record ScoreChange(BigDecimal difference, List<Step> steps) {
  public ScoreChange {
    steps = List.copyOf(steps);
  }

  /** One characteristic, before and after. */
  public record Step(BreakdownLine before, BreakdownLine after, BigDecimal difference) {}

  /**
   * Throws {@link IllegalArgumentException} where the two were not made by the same card: a change
   * of card is no change of the borrower.
   */
  public static ScoreChange between(Breakdown before, Breakdown after) {
    if (before.lines().size() != after.lines().size()
        || before.base().compareTo(after.base()) != 0) {
      throw new IllegalArgumentException("the two scores are of different cards");
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < before.lines().size(); i++) {
      steps.add(step(before.lines().get(i), after.lines().get(i)));
    }
    return new ScoreChange(after.score().subtract(before.score()), steps);
  }

  private static Step step(BreakdownLine before, BreakdownLine after) {
    if (!before.characteristic().equals(after.characteristic())) {
      throw new IllegalArgumentException("the two scores are of different cards");
    }
    return new Step(before, after, after.points().subtract(before.points()));
  }
}
