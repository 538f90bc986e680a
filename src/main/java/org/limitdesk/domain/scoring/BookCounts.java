package org.limitdesk.domain.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Counts over a book how often each bin of a card was hit and each score was given. The order of
 * the lines makes no difference.
 */
public final class BookCounts {
  private final long[][] hits;
  private final TreeMap<Long, Long> scores = new TreeMap<>();

  public BookCounts(Scorecard card) {
    hits = new long[card.characteristics().size()][];
    for (int i = 0; i < hits.length; i++) {
      hits[i] = new long[card.characteristics().get(i).attributes().size()];
    }
  }

  /** Counts a line; one without a valid score is not counted. */
  public void add(Evaluation evaluation) {
    if (!evaluation.valid()) {
      return;
    }
    for (int i = 0; i < hits.length; i++) {
      hits[i][evaluation.bin(i)]++;
    }
    scores.merge(BookSpread.whole(evaluation.score()), 1L, Long::sum);
  }

  /** What was counted so far. */
  public BookSpread spread() {
    List<List<Long>> bins = new ArrayList<>();
    for (long[] each : hits) {
      bins.add(Arrays.stream(each).boxed().toList());
    }
    return new BookSpread(bins, new TreeMap<>(scores));
  }
}
