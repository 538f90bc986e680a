package org.limitdesk.workflow;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineHistory;
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
    List<Integer> months = book.months();
    if (months.isEmpty()) {
      throw new BookRefused("LD-121", "The book has no months yet. Load some first.");
    }
    int at = month == null ? months.getLast() : month;
    LineHistory line =
        book.line(borrowerId, at)
            .orElseThrow(() ->
                new BookRefused(
                    "LD-122",
                    "There is no line of borrower %s in %s. Check the id, or name another month."
                        .formatted(borrowerId, CalendarNumber.month(at))));
    LineAssessor assessor =
        new LineAssessor(
            rules,
            floors.edges(book),
            floors.of(book, at, progress),
            book.assessments().lastDecisions(),
            CalendarNumber.of(BusinessDate.of(book, clock)));
    AssessedLine assessed = assessor.assess(line);
    Breakdown breakdown = assessor.scorer().breakdown(assessed.score());
    return new Explanation(
        borrowerId,
        at,
        rules.card().terms(),
        assessed.score(),
        breakdown == null ? null : withMeans(book, rules, at, breakdown),
        assessed.signals(),
        assessed.proposal());
  }

  /** The book's mean points are known once the month was assessed with this card. */
  private static Breakdown withMeans(Book book, Rules rules, int month, Breakdown breakdown) {
    Optional<String> facts = book.assessments().facts(rules.cardDocument(), month);
    if (facts.isEmpty()) {
      return breakdown;
    }
    Object means =
        CanonicalJson.parseObject(facts.get().getBytes(StandardCharsets.UTF_8)).get("mean_points");
    return means instanceof List<?> list && list.size() == breakdown.lines().size()
        ? breakdown.withBookMeans(
            list.stream().map(each -> new BigDecimal(String.valueOf(each))).toList())
        : breakdown;
  }

  /**
   * A line taken apart.
   *
   * @param month yyyymm
   * @param terms what the card predicts, within which horizon and for whom
   * @param breakdown null where there is no valid score
   */
  public record Explanation(
      String borrowerId,
      int month,
      CardTerms terms,
      LineScore score,
      @Nullable Breakdown breakdown,
      List<Signal> signals,
      Optional<Proposal> proposal) {}
}
