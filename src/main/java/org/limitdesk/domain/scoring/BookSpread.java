package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How the lines of a book are spread over the points and scores of a card.
 *
 * @param pointLines how many lines have which points, by characteristic in the card's order; points
 *     that a card reckons line by line are cut to two decimals
 * @param scoreLines how many lines have each score, by its whole points, decimals cut off
 */
public record BookSpread(
    List<SortedMap<BigDecimal, Long>> pointLines, SortedMap<Long, Long> scoreLines) {
  private static final int DECIMALS = 2;

  /** Whether it was counted with a card of so many characteristics, over at least one line. */
  public boolean fits(Scorecard card) {
    return pointLines.size() == card.characteristics().size() && !scoreLines.isEmpty();
  }

  /** The mean points of a characteristic over all lines, two decimals, half up. */
  public BigDecimal mean(int characteristic) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<BigDecimal, Long> each : pointLines.get(characteristic).entrySet()) {
      sum = sum.add(each.getKey().multiply(BigDecimal.valueOf(each.getValue())));
    }
    return sum.divide(BigDecimal.valueOf(lines()), DECIMALS, RoundingMode.HALF_UP);
  }

  /** The share of lines that have fewer points in a characteristic than these, 0 to 1. */
  public double below(int characteristic, BigDecimal points) {
    return share(pointLines.get(characteristic).headMap(points));
  }

  /** The share of lines whose score has fewer whole points than this one, 0 to 1. */
  public double below(BigDecimal score) {
    return share(scoreLines.headMap(whole(score)));
  }

  private double share(Map<?, Long> lines) {
    return (double) count(lines) / lines();
  }

  private long lines() {
    return count(scoreLines);
  }

  private static long count(Map<?, Long> lines) {
    return lines.values().stream().mapToLong(Long::longValue).sum();
  }

  static long whole(BigDecimal score) {
    return score.setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  static BigDecimal cut(BigDecimal points) {
    return points.setScale(DECIMALS, RoundingMode.FLOOR);
  }
}
