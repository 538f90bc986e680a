package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialBookBuilder;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.LineStream;
import org.limitdesk.workflow.port.Progress;

/**
 * Reads a whole month of a book into columns on which policies are tried, in one pass and by the
 * very steps of an assessment. A policy with other triggers needs a trial book of its own.
 */
public final class BuildTrial {
  private static final int LINES_BETWEEN_LOOKS = 10_000;

  private final BookFloors floors;
  private final Clock clock;

  public BuildTrial(BookFloors floors, Clock clock) {
    this.floors = floors;
    this.clock = clock;
  }

  /**
   * Builds it; nothing is written.
   *
   * @param month yyyymm; null for the last one that is closed
   * @param stress what the lines are put under, {@link Stress#NONE} for nothing
   */
  public TrialBook build(
      Book book, Rules rules, @Nullable Integer month, Stress stress, Progress progress)
      throws IOException {
    LocalDate today = BusinessDate.of(book, clock);
    int closed = AssessBook.closedMonth(book, month, today);
    int asOf = CalendarNumber.of(today);
    long word = book.assessments().newestWord();
    LineAssessor assessor = LineAssessor.of(book, rules, floors, closed, asOf, progress);
    int horizon = rules.card().terms().horizonMonths();
    TrialBook.Source source = source(book, rules.cardDocument(), word, stress);
    TrialBookBuilder builder = new TrialBookBuilder(rules.policy(), source, closed, asOf, horizon);
    double all = Math.max(1, book.borrowers());
    try (LineStream lines = book.lines(closed)) {
      for (LineHistory line = lines.next(); line != null; line = lines.next()) {
        LineHistory stressed = stress.line(line);
        LineScore score = assessor.scorer().score(stressed);
        builder.add(assessor.request(stressed, stress.score(line.borrower(), score, rules.card())));
        if (builder.lines() % LINES_BETWEEN_LOOKS == 0) {
          progress.check();
          progress.at("lines", builder.lines() / all);
        }
      }
    }
    return builder.build(assessor.cuts());
  }

  private static TrialBook.Source source(Book book, long card, long word, Stress stress) {
    return new TrialBook.Source(card, book.generation(), word, !stress.equals(Stress.NONE));
  }

  /** Whether a trial book without stress would be the same if it were built now by that card. */
  boolean isAsNow(Book book, long card, TrialBook columns) {
    int today = CalendarNumber.of(BusinessDate.of(book, clock));
    TrialBook.Source now = source(book, card, book.assessments().newestWord(), Stress.NONE);
    return columns.terms().source().equals(now) && columns.terms().asOf() == today;
  }
}
