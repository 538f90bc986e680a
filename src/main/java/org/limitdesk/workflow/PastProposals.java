package org.limitdesk.workflow;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.backtest.ScoredLines;
import org.limitdesk.domain.backtest.TriedLine;
import org.limitdesk.domain.backtest.TriedLines;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.proposal.BookRailWalk;
import org.limitdesk.domain.proposal.DecidedCuts;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.proposal.RailVerdicts;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.whatif.FairnessTally;
import org.limitdesk.workflow.LineAssessor.AssessedLine;

/** What a policy proposes for a past month: first line by line, then within the book's rails. */
final class PastProposals {
  private final Policy policy;
  private final BucketEdges edges;
  private final BookRailWalk rails;
  private final FairnessTally people;
  private final TriedLines lines = new TriedLines();
  private @Nullable RailVerdicts verdicts;
  private long alreadyBad;

  PastProposals(Policy policy, BucketEdges edges, int month) {
    this.policy = policy;
    people = new FairnessTally(month);
    this.edges = edges;
    rails = new BookRailWalk(policy.bookRails());
  }

  /**
   * Every line counts for the rails; one that is bad already has nothing to be foretold.
   *
   * @param who the borrower with gender and birth, which the line as it was known has not
   */
  void add(AssessedLine line, Borrower who) {
    MonthFacts now = line.line().now();
    if (!now.status().isOpen()) {
      return;
    }
    Borrower borrower = line.line().borrower();
    rails.line(borrower, now.limit());
    Optional<Proposal> cut = line.proposal().filter(proposal -> proposal.action().isCut());
    int offer = cut.map(proposal -> rails.offer(borrower, proposal)).orElse(RailVerdicts.EXEMPT);
    if (edges.bucket(now.dpd()).atLeast(Bucket.M4)) {
      alreadyBad++;
      return;
    }
    String tier = line.score().tier() == null ? LossRates.UNSCORED : line.score().tier().code();
    long balance = Math.max(0, now.balance());
    long lgd =
        policy
            .losses()
            .of(field -> field.of(borrower))
            .lgd(tier, Share.ratio(now.balance(), now.limit()));
    long after = cut.map(Proposal::limitAfter).orElse(now.limit());
    lines.add(
        new TriedLine(
            borrower.key(),
            TriedLine.segments(borrower),
            people.place(who),
            borrower.ownShare(),
            tier,
            lgd,
            now.limit(),
            balance,
            cut.isPresent(),
            after),
        borrower.borrowerId(),
        offer);
  }

  /**
   * Lets the book's guard rails have their say; to be called once, after the last line.
   *
   * @param decided what people had cut that month already
   */
  void end(DecidedCuts decided) {
    rails.decided(decided);
    verdicts = rails.walk();
  }

  /** Hands out the lines that are open and not bad yet, as the policy leaves them. */
  void each(Consumer<TriedLine> to) {
    RailVerdicts done = Objects.requireNonNull(verdicts, "the lines have not ended");
    lines.each(done::waits, to);
  }

  /** The same lines, for what became of each to be said in their order. */
  ScoredLines toScore() {
    RailVerdicts done = Objects.requireNonNull(verdicts, "the lines have not ended");
    return new ScoredLines(lines, done::waits);
  }

  long alreadyBad() {
    return alreadyBad;
  }
}
