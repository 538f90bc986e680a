package org.limitdesk.workflow;

import java.io.IOException;
import java.util.BitSet;
import org.limitdesk.domain.backtest.ScoredLines;
import org.limitdesk.domain.backtest.Verdict;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.LineStream;
import org.limitdesk.workflow.port.Progress;

/**
 * Runs a policy on a past month with only what was known on its last day, and scores it against
 * what became of the lines. Nothing is written. Later months, draws, flags, limit changes and
 * decisions are not seen, nor is anything undated about a borrower that may have changed since.
 */
public final class BackTestPolicy {
  private static final int LINES_BETWEEN_LOOKS = 10_000;

  private final BookFloors floors;

  public BackTestPolicy(BookFloors floors) {
    this.floors = floors;
  }

  /**
   * Tries one policy.
   *
   * @param month yyyymm, which the book has
   * @param horizon how many months after it count
   */
  public BackTest run(Book book, Rules rules, int month, int horizon, Progress progress)
      throws IOException {
    if (!book.months().contains(month)) {
      throw new BookRefused(
          "LD-121",
          "The book has no rows of %s. Name another month.".formatted(CalendarNumber.month(month)));
    }
    BucketEdges edges = floors.edges(book);
    KnownFates fates = KnownFates.of(book, edges, month, horizon, progress);
    PastProposals proposals = propose(book, rules, month, progress);
    Verdict verdict = new Verdict(month);
    BitSet cut = new BitSet();
    ScoredLines lines = proposals.toScore();
    proposals.each(line -> {
      int key = line.key();
      verdict.add(line, fates.fate(key), fates.balanceAtDefault(key));
      lines.add(fates.fate(key), fates.balanceAtDefault(key));
      cut.set(key, line.cut());
    });
    return new BackTest(
        month,
        horizon,
        rules.policy().name() + " " + rules.policy().version(),
        rules.card().name() + " " + rules.card().version(),
        fates.source(),
        fates.missing(),
        proposals.alreadyBad(),
        lines.waiting(),
        cut,
        verdict,
        lines);
  }

  /** What the policy says of every open line of the month, after the book's rails. */
  PastProposals propose(Book book, Rules rules, int month, Progress progress) throws IOException {
    int day = CalendarNumber.of(CalendarNumber.month(month).atEndOfMonth());
    LineAssessor assessor = LineAssessor.ofPast(book, rules, floors, month, day, progress);
    PastProposals proposals = new PastProposals(rules.policy(), floors.edges(book), month);
    long seen = 0;
    try (LineStream lines = book.lines(month)) {
      for (LineHistory line = lines.next(); line != null; line = lines.next()) {
        proposals.add(assessor.assess(asKnownThen(line)), line.borrower());
        if (++seen % LINES_BETWEEN_LOOKS == 0) {
          progress.check();
          progress.at("lines", seen / (double) Math.max(1, book.borrowers()));
        }
      }
    }
    proposals.end(assessor.cuts());
    return proposals;
  }

  /** Without what is known of the borrower as of today alone; what the contract says stays. */
  private static LineHistory asKnownThen(LineHistory line) {
    return new LineHistory(
        line.borrower().withoutUndated(),
        line.months(),
        line.draws(),
        line.flags(),
        line.limitChanges(),
        line.arrangements());
  }
}
