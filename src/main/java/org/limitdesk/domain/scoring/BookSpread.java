package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;

/**
 * How the lines of a book are spread over the bins and scores of a card.
 *
 * @param binLines how many lines each bin has, by characteristic, both in the card's order
 * @param scoreLines how many lines have each score, by its whole points, decimals cut off
 */
public record BookSpread(List<List<Long>> binLines, SortedMap<Long, Long> scoreLines) {
  private static final int DECIMALS = 2;

  /** Whether it was counted with a card of that shape, over at least one line. */
  public boolean fits(Scorecard card) {
    if (binLines.size() != card.characteristics().size() || scoreLines.isEmpty()) {
      return false;
    }
    for (int i = 0; i < binLines.size(); i++) {
      if (binLines.get(i).size() != card.characteristics().get(i).attributes().size()) {
        return false;
      }
    }
    return true;
  }

  /** The mean points of a characteristic over all lines, two decimals, half up. */
  public BigDecimal mean(Scorecard card, int characteristic) {
    List<Attribute> bins = card.characteristics().get(characteristic).attributes();
    List<Long> lines = binLines.get(characteristic);
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < bins.size(); i++) {
      sum = sum.add(bins.get(i).points().multiply(BigDecimal.valueOf(lines.get(i))));
    }
    return sum.divide(BigDecimal.valueOf(lines()), DECIMALS, RoundingMode.HALF_UP);
  }

  /** The share of lines that have fewer points in a characteristic than these, 0 to 1. */
  public double below(Scorecard card, int characteristic, BigDecimal points) {
    List<Attribute> bins = card.characteristics().get(characteristic).attributes();
    long fewer = 0;
    for (int i = 0; i < bins.size(); i++) {
      if (bins.get(i).points().compareTo(points) < 0) {
        fewer += binLines.get(characteristic).get(i);
      }
    }
    return (double) fewer / lines();
  }

  /** The share of lines whose score has fewer whole points than this one, 0 to 1. */
  public double below(BigDecimal score) {
    long fewer =
        scoreLines.headMap(whole(score)).values().stream().mapToLong(Long::longValue).sum();
    return (double) fewer / lines();
  }

  private long lines() {
    return scoreLines.values().stream().mapToLong(Long::longValue).sum();
  }

  static long whole(BigDecimal score) {
    return score.setScale(0, RoundingMode.FLOOR).longValueExact();
  }
}
