package org.limitdesk.workflow;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.scoring.fit.FitSample;
import org.limitdesk.domain.scoring.fit.KnownLine;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.FitRequest.Population;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** The lines that a card is fitted on, and those that are held out. */
final class FitLines {
  private static final int WHOLE = 1_000_000;
  private static final int QUARTER = 250_000;

  private final FitRequest request;
  private final BucketEdges edges;
  private final FitSample train;
  private final FitSample holdOut;
  private final Set<String> found = new HashSet<>();
  private final int taken;
  private long unclear;

  FitLines(FitRequest request, BucketEdges edges, List<MonthOutcomes> months) {
    this.request = request;
    this.edges = edges;
    train = new FitSample(request.candidates());
    holdOut = new FitSample(request.candidates());
    long all = months.stream().mapToLong(MonthOutcomes::lines).sum();
    taken = all <= request.mostLines() ? WHOLE : (int) ((long) WHOLE * request.mostLines() / all);
  }

  void read(Book book, MonthOutcomes month, Progress progress) throws IOException {
    ReadScores.pass(
        book,
        month.month(),
        line -> {
          if (request.holdOut() != null) {
            find(line.borrower().borrowerId(), request.holdOut());
          }
          if (belongs(line, month)) {
            add(line, month);
          }
        },
        progress);
  }

  private void find(String borrowerId, Set<String> named) {
    if (named.contains(borrowerId)) {
      found.add(borrowerId);
    }
  }

  private boolean belongs(LineHistory line, MonthOutcomes month) {
    MonthFacts now = line.now();
    if (!month.known().get(line.borrower().key()) || !now.status().isOpen()) {
      return false;
    }
    boolean current =
        now.status() == LineStatus.ACTIVE && !edges.bucket(now.dpd()).atLeast(Bucket.M2);
    return (current || request.population() == Population.OPEN)
        && hash(line.borrower().borrowerId(), month.month()) < taken;
  }

  private void add(LineHistory line, MonthOutcomes month) {
    int key = line.borrower().key();
    boolean isUnclear = !request.withUnclear() && month.unclear().get(key);
    unclear += isUnclear ? 1 : 0;
    KnownLine known = new KnownLine(line, month.bad().get(key), !isUnclear);
    (isHeldOut(line.borrower().borrowerId()) ? holdOut : train).accept(known);
  }

  private boolean isHeldOut(String borrowerId) {
    @Nullable Set<String> named = request.holdOut();
    return named == null ? hash(borrowerId, 0) < QUARTER : named.contains(borrowerId);
  }

  /** Spreads ids evenly, the same on every machine; a borrower has one place in each month. */
  private static int hash(String borrowerId, int month) {
    long mixed = (borrowerId.hashCode() * 31L + month) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) ((mixed >>> 32) % WHOLE);
  }

  FitSample train() {
    return train;
  }

  FitSample holdOut() {
    return holdOut;
  }

  /** How many borrowers were named to be held out, and are here; null where none were named. */
  FitReport.@Nullable Named named() {
    @Nullable Set<String> named = request.holdOut();
    return named == null ? null : new FitReport.Named(named.size(), found.size());
  }

  long unclear() {
    return unclear;
  }

  /** Whether lines were held out that turned out good, and such that turned out bad. */
  boolean holdOutTells() {
    return holdOut.bads() > 0 && holdOut.bads() < holdOut.settledSize();
  }
}
