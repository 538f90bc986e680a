package org.limitdesk.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.proposal.ProposalRequest;
import org.limitdesk.domain.proposal.Proposer;
import org.limitdesk.domain.proposal.ScoredLine;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.trend.BucketEdges;

/** Scores one line after the other, finds its signals and makes its proposal. */
final class LineAssessor {
  private final Rules rules;
  private final BucketEdges edges;
  private final CardScorer scorer;
  private final Proposer proposer;
  private final Map<Integer, Integer> lastDecisions;
  private final int businessDate;

  /**
   * @param floor the least PD of overdue lines
   * @param lastDecisions by borrower key, the day of the last decision, yyyymmdd
   * @param businessDate yyyymmdd
   */
  LineAssessor(
      Rules rules,
      BucketEdges edges,
      RollFloor floor,
      Map<Integer, Integer> lastDecisions,
      int businessDate) {
    this.rules = rules;
    this.edges = edges;
    this.lastDecisions = lastDecisions;
    this.businessDate = businessDate;
    scorer = new CardScorer(rules.card(), edges, floor);
    proposer = new Proposer(rules.policy());
  }

  CardScorer scorer() {
    return scorer;
  }

  AssessedLine assess(LineHistory line) {
    LineScore score = scorer.score(line);
    ProposalRequest request = request(line, score);
    return new AssessedLine(line, score, request.signals(), proposer.propose(request));
  }

  /** What a proposal for the line is made of, given what the card says of it. */
  ProposalRequest request(LineHistory line, LineScore score) {
    ObservedLine view = new ObservedLine(line, edges);
    return new ProposalRequest(
        view,
        scored(score),
        rules.policy().signals(view),
        lastDecisions.get(line.borrower().key()),
        null,
        businessDate);
  }

  private ScoredLine scored(LineScore score) {
    @Nullable Double pd = score.pd() == null ? null : score.pd().rounded().doubleValue();
    @Nullable Double points = score.score() == null ? null : score.score().doubleValue();
    @Nullable String tier = score.tier() == null ? null : score.tier().code();
    return ScoredLine.of(points, pd, tier, rules.card().terms().horizonMonths());
  }

  /** What a line came to. */
  record AssessedLine(
      LineHistory line, LineScore score, List<Signal> signals, Optional<Proposal> proposal) {}
}
