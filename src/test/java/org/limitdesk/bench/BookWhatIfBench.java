package org.limitdesk.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.whatif.RowParts;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.domain.whatif.TrialRun;
import org.limitdesk.store.AnchorFile;
import org.limitdesk.store.SqliteShelf;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.BuildTrial;
import org.limitdesk.workflow.FindRules;
import org.limitdesk.workflow.Rules;
import org.limitdesk.workflow.TryDrafts;
import org.limitdesk.workflow.TryDrafts.Bench;
import org.limitdesk.workflow.TryPolicy.Trial;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * The same as {@link WhatIfBench} on a book that is there, under its own card and policy: how long
 * its columns take to build, and how long an answer takes, with rails, figures, gauges, fairness
 * and the swap set. Nothing is written. Arguments: the book, and the folder with its log's anchor.
 */
public final class BookWhatIfBench {
  private static final int WARM_UP = 30;
  private static final int CHANGES = 60;

  private BookWhatIfBench() {}

  public static void main(String[] args) throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    System.out.printf(
        "heap at most %,d MB, load %.1f%n",
        Runtime.getRuntime().maxMemory() >> 20, system.getSystemLoadAverage());
    Clock clock = Clock.systemUTC();
    Path anchors = Path.of(args[1]).resolve("anchors");
    Rules rules;
    TrialBook columns;
    long start = System.nanoTime();
    try (Book book = new SqliteShelf(new AnchorFile(anchors), clock).read(Path.of(args[0]))) {
      rules = new FindRules().find(book, null, null);
      columns =
          new BuildTrial(new BookFloors(), clock)
              .build(book, rules, null, Stress.NONE, Progress.NONE);
    }
    System.out.printf(
        "%,d lines, %,d rows built in %.1f s; %,d bytes: %.1f a line%n",
        columns.totals().lines(),
        columns.size(),
        (System.nanoTime() - start) / 1e9,
        columns.bytes(),
        (double) columns.bytes() / columns.totals().lines());
    Policy base = rules.policy();
    for (int threads = 1; threads <= 2; threads++) {
      try (ExecutorService executor = Executors.newFixedThreadPool(1)) {
        measure("single", columns, base, new PolicyChanges(base)::nextSingle, executor, threads);
        measure("all", columns, base, new PolicyChanges(base)::next, executor, threads);
      }
    }
    System.out.printf("load %.1f%n", system.getSystemLoadAverage());
  }

  private static void measure(
      String name,
      TrialBook book,
      Policy base,
      Supplier<Policy> changes,
      ExecutorService executor,
      int threads) {
    RowParts parts = new RowParts(executor, threads);
    TryDrafts drafts =
        new TryDrafts(new FindRules(), new BuildTrial(new BookFloors(), Clock.systemUTC()), parts);
    TrialFigures inForce = TrialFigures.of(new TrialRun(book, base).run());
    Bench bench = new Bench(book, inForce, List.of());
    long[] times = new long[CHANGES];
    long cuts = 0;
    long waiting = 0;
    for (int i = -WARM_UP; i < CHANGES; i++) {
      Policy policy = changes.get();
      long start = System.nanoTime();
      Trial trial = drafts.on(bench, policy);
      drafts.cells(bench, policy);
      long time = System.nanoTime() - start;
      cuts += trial.figures().cuts().lines();
      waiting += trial.figures().waitingLines();
      if (i >= 0) {
        times[i] = time;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        "%s changes, %d threads: %,d cuts and %,d waiting each; median %.1f ms, 90 %% %.1f ms,"
            + " worst %.1f ms%n",
        name,
        threads,
        cuts / (CHANGES + WARM_UP),
        waiting / (CHANGES + WARM_UP),
        times[CHANGES / 2] / 1e6,
        times[CHANGES * 9 / 10] / 1e6,
        times[CHANGES - 1] / 1e6);
  }
}
