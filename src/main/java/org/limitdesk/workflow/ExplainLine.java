package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.proposal.LinePrice;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.workflow.LineAssessor.AssessedLine;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** Takes one line's score and proposal apart, from the stored rows alone. */
public final class ExplainLine {
  private final BookFloors floors;
  private final Clock clock;

  public ExplainLine(BookFloors floors, Clock clock) {
    this.floors = floors;
    this.clock = clock;
  }

  /**
   * Explains a line at a month.
   *
   * @param month yyyymm; null for the last month that the book has
   */
  public Explanation explain(
      Book book, Rules rules, String borrowerId, @Nullable Integer month, Progress progress)
      throws IOException {
    LineHistory line = line(book, borrowerId, month);
    int at = line.now().month();
    int today = CalendarNumber.of(BusinessDate.of(book, clock));
    LineAssessor assessor = LineAssessor.of(book, rules, floors, line, today, progress);
    AssessedLine assessed = assessor.assess(line);
    Breakdown breakdown = assessor.scorer().breakdown(assessed.score());
    return new Explanation(
        borrowerId,
        at,
        rules.card().terms(),
        assessed.score(),
        breakdown == null ? null : inBook(book, rules, at, breakdown),
        assessed.signals(),
        assessed.proposal(),
        assessor.price(line, assessed.score()));
  }

  /**
   * A line as it is known at a month.
   *
   * @param month yyyymm; null for the last month that the book has
   */
  static LineHistory line(Book book, String borrowerId, @Nullable Integer month) {
    List<Integer> months = book.months();
    if (months.isEmpty()) {
      throw new BookRefused("LD-121", "The book has no months yet. Load some first.");
    }
    int at = month == null ? months.getLast() : month;
    return book.line(borrowerId, at)
        .orElseThrow(() ->
            new BookRefused(
                "LD-122",
                "There is no line of borrower %s in %s. Check the id, or name another month."
                    .formatted(borrowerId, CalendarNumber.month(at))));
  }

  /** How the book is spread is known once the month was assessed with this card. */
  private static Breakdown inBook(Book book, Rules rules, int month, Breakdown breakdown) {
    return book.assessments()
        .facts(rules.cardDocument(), month)
        .flatMap(SpreadJson::read)
        .filter(spread -> spread.fits(rules.card()))
        .map(spread -> breakdown.inBook(rules.card(), spread))
        .orElse(breakdown);
  }

  /**
   * A line taken apart.
   *
   * @param month yyyymm
   * @param terms what the card predicts, within which horizon and for whom
   * @param breakdown null where there is no valid score
   * @param price its price beside its risk; empty for a line that left
   */
  public record Explanation(
      String borrowerId,
      int month,
      CardTerms terms,
      LineScore score,
      @Nullable Breakdown breakdown,
      List<Signal> signals,
      Optional<Proposal> proposal,
      Optional<LinePrice> price) {}
}
