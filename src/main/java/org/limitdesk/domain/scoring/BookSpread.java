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
 *     are cut to two decimals, so that a card that reckons them does not fill it with all of them
 * @param pointSums all points of all lines together, exactly, in the same order
 * @param scoreLines how many lines have each score, by its whole points, decimals cut off
 */
public record BookSpread(
    List<SortedMap<BigDecimal, Long>> pointLines,
    List<BigDecimal> pointSums,
    SortedMap<Long, Long> scoreLines) {
  private static final int DECIMALS = 2;

  /** Whether it was counted with a card of so many characteristics, over at least one line. */
  public boolean fits(Scorecard card) {
    int characteristics = card.characteristics().size();
    return pointLines.size() == characteristics
        && pointSums.size() == characteristics
        && !scoreLines.isEmpty();
  }

  /** The mean points of a characteristic over all lines, two decimals, half up. */
  public BigDecimal mean(int characteristic) {
    return pointSums
        .get(characteristic)
        .divide(BigDecimal.valueOf(lines()), DECIMALS, RoundingMode.HALF_UP);
  }

  /** The share of lines with fewer points in a characteristic, to two decimals, 0 to 1. */
  public double below(int characteristic, BigDecimal points) {
    return share(pointLines.get(characteristic).headMap(cut(points)));
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
