package org.limitdesk.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.DueDays;
import org.limitdesk.domain.proposal.BookRailWalk;
import org.limitdesk.domain.proposal.DecidedCuts;
import org.limitdesk.domain.proposal.Effect;
import org.limitdesk.domain.proposal.ExpectedLoss;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.proposal.Rail;
import org.limitdesk.domain.proposal.RailVerdicts;
import org.limitdesk.domain.scoring.BookCounts;
import org.limitdesk.domain.scoring.BookSpread;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.workflow.LineAssessor.AssessedLine;
import org.limitdesk.workflow.port.Assessments.Key;
import org.limitdesk.workflow.port.Assessments.NewProposal;
import org.limitdesk.workflow.port.Assessments.NewSignal;
import org.limitdesk.workflow.port.Assessments.Standing;

/** One run over a book under way: what it found so far, line by line. */
final class AssessmentRun {
  private final CardScorer scorer;
  private final FrozenCase frozen;
  private final LocalDate today;
  private final DueDays dueDays;
  private final BookRailWalk rails;
  private final BookCounts counts;
  private final AssessmentTotals totals = new AssessmentTotals();
  private final List<Found> found = new ArrayList<>();
  private @Nullable RailVerdicts verdicts;

  AssessmentRun(Rules rules, Key key, CardScorer scorer) {
    this.scorer = scorer;
    frozen = new FrozenCase(rules, key);
    today = CalendarNumber.day(key.businessDate());
    dueDays = rules.policy().dueDays();
    rails = new BookRailWalk(rules.policy().bookRails());
    counts = new BookCounts(rules.card());
  }

  AssessmentTotals totals() {
    return totals;
  }

  BookSpread spread() {
    return counts.spread();
  }

  void add(AssessedLine line) {
    if (!line.line().now().status().isOpen()) {
      return;
    }
    totals.line();
    rails.line(line.line().borrower(), line.line().now().limit());
    if (line.score().evaluation() != null) {
      counts.add(line.score().evaluation());
    }
    line.proposal().ifPresent(proposal -> found.add(found(line, proposal)));
  }

  private Found found(AssessedLine line, Proposal proposal) {
    int offer =
        proposal.action().isCut()
            ? rails.offer(line.line().borrower(), proposal)
            : RailVerdicts.EXEMPT;
    Breakdown breakdown = scorer.breakdown(line.score());
    boolean decidable = proposal.action() != Action.MONITOR;
    return new Found(
        line.line().borrower().key(),
        proposal.action().code(),
        proposal.limitBefore(),
        proposal.limitAfter(),
        proposal.effect(),
        CalendarNumber.of(due(proposal)),
        offer,
        standing(line, breakdown),
        PackedText.of(ProposalJson.trace(proposal.trace())),
        decidable ? PackedText.of(frozen.of(line, breakdown, proposal)) : null,
        line.signals().stream().map(AssessmentRun::keep).toList());
  }

  private static Standing standing(AssessedLine line, @Nullable Breakdown breakdown) {
    LineScore score = line.score();
    return new Standing(
        Math.max(0, line.line().now().balance()),
        score.score() == null ? null : score.score().doubleValue(),
        score.pd() == null ? null : score.pd().rounded().doubleValue(),
        score.tier() == null ? "" : score.tier().code(),
        breakdown == null
            ? List.of()
            : breakdown.reasons().stream().map(BreakdownLine::characteristic).toList());
  }

  private static NewSignal keep(Signal signal) {
    return new NewSignal(
        signal.code(),
        signal.severity().code(),
        signal.dated(),
        ProposalJson.text(signal.evidence()));
  }

  /**
   * Lets the book's guard rails have their say; to be called once, after the last line.
   *
   * @param decided what people cut this month already
   */
  void end(DecidedCuts decided) {
    rails.decided(decided);
    verdicts = rails.walk();
    for (Found each : found) {
      totals.proposal(each, verdicts.waitsFor(each.offer()) != null);
    }
  }

  /** What is kept, made one by one: all of them at once would not fit beside the rest. */
  Iterable<NewProposal> proposals() {
    RailVerdicts done = Objects.requireNonNull(verdicts, "the run has not ended");
    return () -> found.stream().map(each -> each.keep(done.waitsFor(each.offer()))).iterator();
  }

  private LocalDate due(Proposal proposal) {
    return proposal.severity() == null
        ? today.plusDays(dueDays.info())
        : today.plusDays(dueDays.of(proposal.severity()));
  }

  /**
   * A proposal in little room, and its number for the verdict of the book's guard rails.
   *
   * @param frozen null where there is nothing to decide
   */
  record Found(
      int borrower,
      String action,
      long limitBefore,
      long limitAfter,
      Effect effect,
      int due,
      int offer,
      Standing standing,
      PackedText trace,
      @Nullable PackedText frozen,
      List<NewSignal> signals) {
    NewProposal keep(@Nullable Rail rail) {
      ExpectedLoss loss = effect.loss();
      Long income = effect.incomeGivenUp();
      return new NewProposal(
          borrower,
          action,
          limitBefore,
          limitAfter,
          loss == null ? 0 : loss.before(),
          loss == null ? 0 : loss.after(),
          income == null ? 0 : income,
          due,
          rail == null ? "" : ProposalJson.text(rail.step().inputs()),
          rail == null ? trace.text() : ProposalJson.withStep(trace.text(), rail.step()),
          standing,
          rail == null && frozen != null ? frozen.text() : null,
          signals);
    }
  }
}
