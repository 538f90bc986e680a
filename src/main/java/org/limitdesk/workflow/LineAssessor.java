package org.limitdesk.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.cluster.Clusters;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.proposal.ProposalRequest;
import org.limitdesk.domain.proposal.Proposer;
import org.limitdesk.domain.proposal.ScoredLine;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.signal.Snooze;
import org.limitdesk.domain.trend.BucketEdges;

/** Scores one line after the other, finds its signals and makes its proposal. */
final class LineAssessor {
  private final Rules rules;
  private final BucketEdges edges;
  private final Clusters clusters;
  private final CardScorer scorer;
  private final Proposer proposer;
  private final Map<Integer, Integer> lastDecisions;
  private final Map<Integer, Map<String, Snooze>> snoozes;
  private final int businessDate;

  /**
   * @param floor the least PD of overdue lines
   * @param clusters what the book's cells came to up to the month
   * @param lastDecisions by borrower key, the day of the last decision, yyyymmdd
   * @param snoozes by borrower key and signal code, what is put off on that day
   * @param businessDate yyyymmdd
   */
  LineAssessor(
      Rules rules,
      BucketEdges edges,
      RollFloor floor,
      Clusters clusters,
      Map<Integer, Integer> lastDecisions,
      Map<Integer, Map<String, Snooze>> snoozes,
      int businessDate) {
    this.rules = rules;
    this.edges = edges;
    this.clusters = clusters;
    this.lastDecisions = lastDecisions;
    this.snoozes = snoozes;
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
    ObservedLine view =
        new ObservedLine(line, edges, new LineScores(scorer, line, score), clusters);
    return new ProposalRequest(
        view,
        scored(score),
        snoozed(line, rules.policy().signals(view)),
        lastDecisions.get(line.borrower().key()),
        null,
        businessDate);
  }

  private List<Signal> snoozed(LineHistory line, List<Signal> signals) {
    Map<String, Snooze> own = snoozes.getOrDefault(line.borrower().key(), Map.of());
    return own.isEmpty()
        ? signals
        : signals.stream().map(each -> under(own.get(each.code()), each)).toList();
  }

  private static Signal under(@Nullable Snooze snooze, Signal signal) {
    return snooze == null ? signal : signal.under(snooze);
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
