package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.BreakdownLine;

/**
 * How points lead to the score from where one begins to count; with the steps the beginning is the
 * score, exactly.
 *
 * @param begin where the first step begins
 * @param steps the greatest loss first, those of no points left out
 */
record PointSteps(BigDecimal begin, List<Step> steps) {
  /** Where one begins to count. */
  enum From {
    /** From the score that the best of all lines would have. */
    BEST(BreakdownLine::most),
    /** From the score of the book's mean line. */
    MEAN(line -> line.bookMean() == null ? BigDecimal.ZERO : line.bookMean()),
    /** From the card's base. */
    BASE(line -> BigDecimal.ZERO);

    private final Function<BreakdownLine, BigDecimal> points;

    From(Function<BreakdownLine, BigDecimal> points) {
      this.points = points;
    }
  }

  /**
   * One characteristic.
   *
   * @param isReason whether it is among the card's reasons for the score
   */
  record Step(
      String characteristic,
      BigDecimal from,
      BigDecimal to,
      BigDecimal difference,
      boolean isReason) {}

  static PointSteps of(Breakdown breakdown, From from) {
    Set<String> reasons = new HashSet<>();
    breakdown.reasons().forEach(line -> reasons.add(line.characteristic()));
    List<BreakdownLine> lines = new ArrayList<>(breakdown.lines());
    lines.sort(Comparator.comparing(line -> difference(line, from)));
    BigDecimal begin = breakdown.score();
    for (BreakdownLine line : lines) {
      begin = begin.subtract(difference(line, from));
    }
    List<Step> steps = new ArrayList<>();
    BigDecimal at = begin;
    for (BreakdownLine line : lines) {
      BigDecimal difference = difference(line, from);
      BigDecimal next = at.add(difference);
      if (difference.signum() != 0) {
        boolean isReason = reasons.contains(line.characteristic());
        steps.add(new Step(line.characteristic(), at, next, difference, isReason));
      }
      at = next;
    }
    return new PointSteps(begin, steps);
  }

  private static BigDecimal difference(BreakdownLine line, From from) {
    return line.points().subtract(from.points.apply(line));
  }
}
