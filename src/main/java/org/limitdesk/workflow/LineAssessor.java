package org.limitdesk.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.cluster.Clusters;
import org.limitdesk.domain.proposal.DecidedCuts;
import org.limitdesk.domain.proposal.Effects;
import org.limitdesk.domain.proposal.LinePrice;
import org.limitdesk.domain.proposal.LineState;
import org.limitdesk.domain.proposal.OfPerson;
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
import org.limitdesk.workflow.port.Assessments.DecidedCut;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** Scores one line after the other, finds its signals and makes its proposal. */
final class LineAssessor {
  private final Rules rules;
  private final BucketEdges edges;
  private final Clusters clusters;
  private final CardScorer scorer;
  private final Proposer proposer;
  private final WhatIsDecided decided;
  private final IntFunction<OfPerson> person;
  private final DecidedCuts cuts = new DecidedCuts();
  private final RollFloor floor;
  private final int businessDate;

  /**
   * @param floor the least PD of overdue lines
   * @param clusters what the book's cells came to up to the month
   * @param person by borrower key, what the same person has here
   * @param businessDate yyyymmdd
   */
  LineAssessor(
      Rules rules,
      BucketEdges edges,
      RollFloor floor,
      Clusters clusters,
      WhatIsDecided decided,
      IntFunction<OfPerson> person,
      int businessDate) {
    this.rules = rules;
    this.edges = edges;
    this.floor = floor;
    this.clusters = clusters;
    this.decided = decided;
    this.person = person;
    this.businessDate = businessDate;
    scorer = new CardScorer(rules.card(), edges, floor);
    proposer = new Proposer(rules.policy());
  }

  /** The lines of a book at a month, yyyymm, with what is known of them by a day, yyyymmdd. */
  static LineAssessor of(
      Book book, Rules rules, BookFloors floors, int month, int day, Progress progress)
      throws IOException {
    OtherLimits others = new OtherLimits(book, month, day, true, progress);
    return of(book, rules, floors, month, day, WhatIsDecided.of(book, day), others, progress);
  }

  /** The same without what has no date, or was cut by another policy, of a month long over. */
  static LineAssessor ofPast(
      Book book, Rules rules, BookFloors floors, int month, int day, Progress progress)
      throws IOException {
    OtherLimits others = new OtherLimits(book, month, day, false, progress);
    return of(book, rules, floors, month, day, WhatIsDecided.ofPast(book, day), others, progress);
  }

  /** The same for one line alone; the month is the line's last. */
  static LineAssessor of(
      Book book, Rules rules, BookFloors floors, LineHistory line, int day, Progress progress)
      throws IOException {
    WhatIsDecided decided = WhatIsDecided.of(book, line.borrower().key(), day);
    OtherLimits others = new OtherLimits(book, line.now().month(), day, true, progress);
    return of(book, rules, floors, line.now().month(), day, decided, others, progress);
  }

  private static LineAssessor of(
      Book book,
      Rules rules,
      BookFloors floors,
      int month,
      int day,
      WhatIsDecided decided,
      OtherLimits others,
      Progress progress)
      throws IOException {
    return new LineAssessor(
        rules,
        floors.edges(book),
        floors.of(book, month, progress),
        floors.clusters(book, rules.policy(), month, progress),
        decided,
        others::of,
        day);
  }

  CardScorer scorer() {
    return scorer;
  }

  /** The least PD of overdue lines. */
  RollFloor floor() {
    return floor;
  }

  /** What was cut this month already of the lines gone through so far, without what is exempt. */
  DecidedCuts cuts() {
    return cuts;
  }

  AssessedLine assess(LineHistory line) {
    LineScore score = scorer.score(line);
    ProposalRequest request = request(line, score);
    return new AssessedLine(line, score, request.signals(), proposer.propose(request));
  }

  /** The price of an open line beside its risk, as it is; empty for one that left. */
  Optional<LinePrice> price(LineHistory line, LineScore score) {
    if (!line.now().status().isOpen()) {
      return Optional.empty();
    }
    ObservedLine view = new ObservedLine(line, edges);
    return Optional.of(new Effects(rules.policy()).price(view, scored(score)));
  }

  /** What a proposal for the line is made of, given what the card says of it. */
  ProposalRequest request(LineHistory line, LineScore score) {
    ObservedLine view =
        new ObservedLine(line, edges, new LineScores(scorer, line, score), clusters);
    ProposalRequest request =
        new ProposalRequest(
            view,
            scored(score),
            snoozed(line, rules.policy().signals(view)),
            decided.lastDecisions().get(line.borrower().key()),
            null,
            businessDate,
            () -> person.apply(line.borrower().key()));
    count(request);
    return request;
  }

  /** A cut of a line that is exempt as the line stands uses no rail up. */
  private void count(ProposalRequest request) {
    Borrower borrower = request.view().line().borrower();
    DecidedCut cut = decided.cuts().get(borrower.key());
    if (cut != null && new LineState(request, rules.policy()).exemption(cut.action()) == null) {
      cuts.add(borrower, cut.cut());
    }
  }

  private List<Signal> snoozed(LineHistory line, List<Signal> signals) {
    Map<String, Snooze> own = decided.snoozes().getOrDefault(line.borrower().key(), Map.of());
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
