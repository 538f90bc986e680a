package org.limitdesk.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.limitdesk.bench.fit.DemoLines;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.proposal.ProposalRequest;
import org.limitdesk.domain.proposal.ScoredLine;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.whatif.RowParts;
import org.limitdesk.domain.whatif.SwapSet;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialBookBuilder;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.domain.whatif.TrialResult;
import org.limitdesk.domain.whatif.TrialRun;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.intake.policy.Policies;

/**
 * How long the answer to a change of the policy takes: proposals for every line, the book's rails,
 * all figures and the swap set against the policy in force. The book is synthetic: 20,000 demo
 * borrowers of 24 months, copied under other ids until there are enough, so its shares are those of
 * the demo book. Arguments: how many lines (1000000), how many threads (2), {@code raise} for a
 * policy that also raises limits, for which every line is looked at.
 */
public final class WhatIfBench {
  private static final int BORROWERS = 20_000;
  private static final int WARM_UP = 30;
  private static final int CHANGES = 60;

  private WhatIfBench() {}

  public static void main(String[] args) throws IOException {
    int lines = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    Policy base = Policies.defaultPolicy();
    TrialBook book = book(base, lines);
    System.out.printf(
        "%,d lines, %,d rows, %,d bytes: %.1f a row, %.1f a line%n",
        book.totals().lines(),
        book.size(),
        book.bytes(),
        (double) book.bytes() / book.size(),
        (double) book.bytes() / book.totals().lines());
    boolean raise = args.length > 2 && args[2].equals("raise");
    PolicyChanges changes = new PolicyChanges(raise ? PolicyChanges.raising(base) : base);
    try (ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, threads - 1))) {
      TrialResult inForce = new TrialRun(book, base).run(new RowParts(executor, threads));
      long[] times = new long[CHANGES];
      long[] work = new long[CHANGES];
      long proposals = 0;
      for (int i = -WARM_UP; i < CHANGES; i++) {
        Policy policy = changes.next();
        long worked = processorTime();
        long start = System.nanoTime();
        TrialResult result = new TrialRun(book, policy).run(new RowParts(executor, threads));
        TrialFigures figures = TrialFigures.of(result, new RowParts(executor, threads));
        SwapSet swap = SwapSet.of(inForce, result);
        long time = System.nanoTime() - start;
        proposals += figures.proposals() + swap.newlyCut().lines() * 0;
        if (i >= 0) {
          times[i] = time;
          work[i] = processorTime() - worked;
        }
      }
      Arrays.sort(times);
      Arrays.sort(work);
      System.out.printf(
          "%d changes on %d threads, %,d proposals each on average: median %.1f ms, 90 %% %.1f ms,"
              + " worst %.1f ms; of the processors: median %.1f ms, worst %.1f ms%n",
          CHANGES,
          threads,
          proposals / (WARM_UP + CHANGES),
          times[CHANGES / 2] / 1e6,
          times[CHANGES * 9 / 10] / 1e6,
          times[CHANGES - 1] / 1e6,
          work[CHANGES / 2] / 1e6,
          work[CHANGES - 1] / 1e6);
    }
  }

  /** What all threads together had of the processors; on a busy machine less than the clock. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static TrialBook book(Policy policy, int lines) throws IOException {
    List<LineHistory> demo = new ArrayList<>();
    DemoLines.atEnd(new DemoBook(1, BORROWERS, DemoBook.DEFAULT_MONTHS), demo::add);
    CardScorer scorer =
        new CardScorer(
            Cards.read(Cards.DEMO, Cards.shipped(Cards.DEMO)),
            BucketEdges.STANDARD,
            RollFloor.NONE);
    int month = demo.getFirst().now().month();
    int horizon = scorer.card().terms().horizonMonths();
    List<ProposalRequest> requests =
        demo.stream().map(line -> request(policy, scorer, line, horizon)).toList();
    TrialBookBuilder builder =
        new TrialBookBuilder(policy, month, requests.getFirst().asOf(), horizon);
    for (int i = 0; i < lines; i++) {
      builder.add(copy(requests.get(i % requests.size()), i));
    }
    return builder.build();
  }

  private static ProposalRequest request(
      Policy policy, CardScorer scorer, LineHistory line, int horizon) {
    LineScore score = scorer.score(line);
    ObservedLine view = new ObservedLine(line, BucketEdges.STANDARD);
    ScoredLine scored =
        ScoredLine.of(
            score.score() == null ? null : score.score().doubleValue(),
            score.pd() == null ? null : score.pd().rounded().doubleValue(),
            score.tier() == null ? null : score.tier().code(),
            horizon);
    int asOf = CalendarNumber.of(CalendarNumber.day(view.endOf(view.last())).plusDays(14));
    return new ProposalRequest(view, scored, policy.signals(view), null, null, asOf);
  }

  private static ProposalRequest copy(ProposalRequest of, int number) {
    LineHistory line = of.view().line();
    Borrower from = line.borrower();
    Borrower borrower =
        new Borrower(
            number,
            from.borrowerId() + "-" + number / BORROWERS,
            from.birthYear(),
            from.gender(),
            from.region(),
            from.industry(),
            from.purpose(),
            from.campaign(),
            from.product(),
            from.openedOn(),
            from.initialLimit(),
            from.dailyRate(),
            from.ownShare(),
            from.monthlyIncome(),
            from.financialAssets());
    LineHistory copied =
        new LineHistory(
            borrower,
            line.months(),
            line.draws(),
            line.flags(),
            line.limitChanges(),
            line.arrangements());
    return new ProposalRequest(
        new ObservedLine(copied, BucketEdges.STANDARD),
        of.scored(),
        of.signals(),
        of.lastDecision(),
        of.lastCut(),
        of.asOf());
  }
}
