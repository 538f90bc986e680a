package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts how often each bin of a card was hit over a book, for the mean points of each
 * characteristic and for its stability. The order of the lines makes no difference.
 */
public final class BookMeans {
  private static final int DECIMALS = 2;

  private final Scorecard card;
  private final long[][] hits;
  private final BigDecimal[] reckoned;
  private long lines;

  public BookMeans(Scorecard card) {
    this.card = card;
    hits = new long[card.characteristics().size()][];
    reckoned = new BigDecimal[hits.length];
    Arrays.fill(reckoned, BigDecimal.ZERO);
    for (int i = 0; i < hits.length; i++) {
      hits[i] = new long[card.characteristics().get(i).attributes().size()];
    }
  }

  /** Counts a line; one without a valid score is not counted. */
  public void add(Evaluation evaluation) {
    if (!evaluation.valid()) {
      return;
    }
    lines++;
    for (int i = 0; i < hits.length; i++) {
      hits[i][evaluation.bin(i)]++;
      BigDecimal points = evaluation.reckoned(i);
      if (points != null) {
        reckoned[i] = reckoned[i].add(points);
      }
    }
  }

  /** How many lines fell in each bin of a characteristic. */
  public long[] bins(int characteristic) {
    return hits[characteristic].clone();
  }

  /** Mean points by characteristic, two decimals, half up; empty where no line was counted. */
  public List<BigDecimal> means() {
    List<BigDecimal> means = new ArrayList<>();
    for (int i = 0; i < hits.length && lines > 0; i++) {
      means.add(mean(card.characteristics().get(i), hits[i], reckoned[i]));
    }
    return means;
  }

  /** A bin that reckons its points has none of its own: those are in the sum already. */
  private BigDecimal mean(Characteristic characteristic, long[] counts, BigDecimal reckoned) {
    BigDecimal sum = reckoned;
    for (int i = 0; i < counts.length; i++) {
      BigDecimal points = characteristic.attributes().get(i).points();
      sum = sum.add(points.multiply(BigDecimal.valueOf(counts[i])));
    }
    return sum.divide(BigDecimal.valueOf(lines), DECIMALS, RoundingMode.HALF_UP);
  }
}
