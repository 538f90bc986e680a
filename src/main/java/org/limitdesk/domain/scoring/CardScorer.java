package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;

/** Scores lines with one card. It holds no state between two lines, so threads may share it. */
public final class CardScorer {
  private final CardEngine engine;
  private final CardBinding binding;
  private final BucketEdges edges;
  private final RollFloor floor;

  /**
   * @param edges where the book's buckets end
   * @param floor the least PD of overdue lines
   * @throws CardMisfit where the card looks at something that is no derived characteristic, or was
   *     made with a later version of them
   */
  public CardScorer(Scorecard card, BucketEdges edges, RollFloor floor) {
    engine = new CardEngine(card);
    binding = CardBinding.of(card);
    this.edges = edges;
    this.floor = floor;
  }

  /**
   * Looks whether lines can be scored with a card.
   *
   * @throws CardMisfit where they cannot
   */
  public static void requireFit(Scorecard card) {
    CardBinding.of(card);
  }

  public Scorecard card() {
    return engine.card();
  }

  /** The card's word on a line at its last month. */
  public LineScore score(LineHistory line) {
    MonthFacts now = line.now();
    if (Standing.deceased(line)) {
      return LineScore.without(ScoreState.DECEASED, null);
    }
    Bucket bucket = edges.bucket(now.dpd());
    if (now.status() == LineStatus.CHARGED_OFF
        || now.status().isOpen() && bucket.atLeast(Bucket.M4)) {
      return LineScore.without(ScoreState.ALREADY_BAD, Pd.CERTAIN);
    }
    if (!now.status().isOpen()) {
      return LineScore.without(ScoreState.NOT_OPEN, null);
    }
    return scored(engine.evaluate(binding.values(line)), bucket);
  }

  private LineScore scored(Evaluation evaluation, Bucket bucket) {
    if (!evaluation.valid()) {
      return LineScore.invalid(evaluation);
    }
    BigDecimal score = evaluation.score();
    Scale scale = card().scale();
    Pd pd = scale == null ? null : scale.pd(score);
    Tiers tiers = card().tiers();
    return new LineScore(
        ScoreState.SCORED,
        score,
        pd,
        pd == null ? null : pd.atLeast(floor.of(bucket)),
        tiers == null ? null : tiers.of(score),
        evaluation);
  }

  /** The score taken apart; null where there is none. */
  public @Nullable Breakdown breakdown(LineScore score) {
    Evaluation evaluation = score.evaluation();
    return evaluation == null || !evaluation.valid() ? null : Breakdown.of(card(), evaluation);
  }
}
