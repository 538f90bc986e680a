package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts over a book how often a card gave which points and which score. The order of the lines
 * makes no difference.
 */
public final class BookCounts {
  private final Scorecard card;
  private final long[][] hits;
  private final List<TreeMap<BigDecimal, Long>> reckoned = new ArrayList<>();
  private final BigDecimal[] reckonedSums;
  private final TreeMap<Long, Long> scores = new TreeMap<>();

  public BookCounts(Scorecard card) {
    this.card = card;
    hits = new long[card.characteristics().size()][];
    reckonedSums = new BigDecimal[hits.length];
    Arrays.fill(reckonedSums, BigDecimal.ZERO);
    for (int i = 0; i < hits.length; i++) {
      hits[i] = new long[card.characteristics().get(i).attributes().size()];
      reckoned.add(new TreeMap<>());
    }
  }

  /** Counts a line; one without a valid score is not counted. */
  public void add(Evaluation evaluation) {
    if (!evaluation.valid()) {
      return;
    }
    for (int i = 0; i < hits.length; i++) {
      BigDecimal points = evaluation.reckoned(i);
      if (points == null) {
        hits[i][evaluation.bin(i)]++;
      } else {
        reckoned.get(i).merge(BookSpread.cut(points), 1L, Long::sum);
        reckonedSums[i] = reckonedSums[i].add(points);
      }
    }
    scores.merge(BookSpread.whole(evaluation.score()), 1L, Long::sum);
  }

  /** What was counted so far. */
  public BookSpread spread() {
    List<SortedMap<BigDecimal, Long>> points = new ArrayList<>();
    List<BigDecimal> sums = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      TreeMap<BigDecimal, Long> lines = new TreeMap<>(reckoned.get(i));
      BigDecimal sum = reckonedSums[i];
      List<Attribute> bins = card.characteristics().get(i).attributes();
      for (int bin = 0; bin < bins.size(); bin++) {
        BigDecimal each = bins.get(bin).points();
        add(lines, BookSpread.cut(each), hits[i][bin]);
        sum = sum.add(each.multiply(BigDecimal.valueOf(hits[i][bin])));
      }
      points.add(lines);
      sums.add(sum);
    }
    return new BookSpread(points, sums, new TreeMap<>(scores));
  }

  private static void add(TreeMap<BigDecimal, Long> lines, BigDecimal points, long more) {
    if (more > 0) {
      lines.merge(points, more, Long::sum);
    }
  }
}
