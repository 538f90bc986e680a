package org.limitdesk.bench.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.Pd;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.fit.KnownLine;
import org.limitdesk.domain.scoring.health.Calibration;
import org.limitdesk.domain.scoring.health.Ranking;
import org.limitdesk.domain.trend.BucketEdges;

/** Scores lines whose outcome is known, and says how well the card ranks them. */
public final class CardCheck implements Consumer<KnownLine> {
  private final CardScorer scorer;
  private final List<double[]> scored = new ArrayList<>();

  public CardCheck(Scorecard card) {
    // A card is judged by its score alone, so overdue lines count like all others.
    BucketEdges wide = BucketEdges.parse("9994,9995,9996,9997,9998,9999");
    scorer = new CardScorer(card, wide, RollFloor.NONE);
  }

  @Override
  public void accept(KnownLine known) {
    LineScore score = scorer.score(known.line());
    Pd pd = score.pd();
    if (score.score() == null || pd == null) {
      throw new IllegalStateException("no score: " + score.fault());
    }
    scored.add(new double[] {score.score().doubleValue(), pd.unrounded(), known.bad() ? 1 : 0});
  }

  public Ranking ranking() {
    return Ranking.of(column(0), bad());
  }

  /** Tenths of the lines, from the lowest scores up. */
  public List<Calibration.Band> tenths() {
    double[] sorted = column(0);
    Arrays.sort(sorted);
    double[] edges = new double[9];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = sorted[sorted.length * (i + 1) / 10];
    }
    return Calibration.of(edges, column(0), column(1), bad());
  }

  private double[] column(int place) {
    return scored.stream().mapToDouble(line -> line[place]).toArray();
  }

  private boolean[] bad() {
    boolean[] bad = new boolean[scored.size()];
    for (int i = 0; i < bad.length; i++) {
      bad[i] = scored.get(i)[2] == 1;
    }
    return bad;
  }
}
