package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score taken apart: {@code base} and the points of the lines are {@code score}, exactly.
 *
 * @param bookBelow the share of the book's scored lines with a lower score, 0 to 1; null until it
 *     is filled in
 * @param lines in the card's order
 */
public record Breakdown(
    BigDecimal base, BigDecimal score, @Nullable Double bookBelow, List<BreakdownLine> lines) {
  static final int MOST_REASONS = 4;

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
    return new Breakdown(card.base(), score, null, lines);
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
        null,
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

  /**
   * The same beside the book.
   *
   * @param card the one that it was made of
   * @throws IllegalArgumentException where the book was counted with another card
   */
  public Breakdown inBook(Scorecard card, BookSpread book) {
    if (lines.size() != card.characteristics().size() || !book.fits(card)) {
      throw new IllegalArgumentException("the book was counted with another card");
    }
    List<BreakdownLine> filled = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      BigDecimal points = lines.get(i).points();
      filled.add(lines.get(i).inBook(book.mean(i), book.below(i, points)));
    }
    return new Breakdown(base, score, book.below(score), filled);
  }
}
