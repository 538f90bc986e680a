package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A score taken apart: {@code base} and the points of the lines are {@code score}, exactly.
 *
 * @param lines in the card's order
 */
public record Breakdown(BigDecimal base, BigDecimal score, List<BreakdownLine> lines) {
  private static final int MOST_REASONS = 4;

  public Breakdown {
    lines = List.copyOf(lines);
  }

  /** Throws {@link IllegalStateException} where the evaluation is not valid. */
  public static Breakdown of(Scorecard card, Evaluation evaluation) {
    BigDecimal score = evaluation.score();
    List<BreakdownLine> lines = new ArrayList<>();
    for (int i = 0; i < card.characteristics().size(); i++) {
      lines.add(line(card, i, evaluation));
    }
    return new Breakdown(card.base(), score, lines);
  }

  private static BreakdownLine line(Scorecard card, int place, Evaluation evaluation) {
    Characteristic each = card.characteristics().get(place);
    Attribute bin = each.attributes().get(evaluation.bin(place));
    BigDecimal points = evaluation.points(place, bin);
    return new BreakdownLine(
        each.name(),
        each.fields().stream().map(evaluation.values()::of).toList(),
        bin.condition().label(),
        points,
        each.mostWith(points),
        each.leastWith(points),
        card.reasons().lost(each.baseline(), points),
        card.reasons() == ReasonRule.NONE ? null : each.reasonCode(bin),
        null);
  }

  /**
   * The lines that explain the score: those that lost most, in order, at most four, none that lost
   * nothing, and equal ones in the card's order. Each has a reason code; empty where the card gives
   * no reasons.
   */
  public List<BreakdownLine> reasons() {
    return lines.stream()
        .filter(line -> line.reasonCode() != null && line.lost().signum() > 0)
        .sorted(Comparator.comparing(BreakdownLine::lost).reversed())
        .limit(MOST_REASONS)
        .toList();
  }

  /** The codes of {@link #reasons()}. */
  public List<String> reasonCodes() {
    List<String> codes = new ArrayList<>();
    for (BreakdownLine line : reasons()) {
      if (line.reasonCode() != null) {
        codes.add(line.reasonCode());
      }
    }
    return codes;
  }

  /** The same with the book's mean points, in the order of the lines. */
  public Breakdown withBookMeans(List<BigDecimal> means) {
    if (means.size() != lines.size()) {
      throw new IllegalArgumentException("a mean is needed for every characteristic");
    }
    List<BreakdownLine> filled = new ArrayList<>();
    for (int i = 0; i < means.size(); i++) {
      filled.add(lines.get(i).withBookMean(means.get(i)));
    }
    return new Breakdown(base, score, filled);
  }
}
