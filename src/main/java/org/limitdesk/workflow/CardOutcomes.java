package org.limitdesk.workflow;

import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Outcomes.Span;
import org.limitdesk.workflow.port.Outcomes.Told;
import org.limitdesk.workflow.port.Progress;

/**
 * What became of a month's lines by a card's own bad definition and horizon: as files told the book
 * for that horizon, or else, for a card that foretells M4, by the book's own later months.
 */
final class CardOutcomes {
  private static final String M4 = "M4";

  private final Book book;
  private final LaterMonths later;
  private final Progress progress;

  CardOutcomes(Book book, BucketEdges edges, Progress progress) throws IOException {
    this.book = book;
    this.progress = progress;
    later = new LaterMonths(book.columns(progress), edges);
  }

  Found of(CardTerms terms, int month) throws IOException {
    int horizon = terms.horizonMonths();
    Span span = new Span(month, horizon);
    if (horizon == 0) {
      return new Found(
          null, "The card names no horizon, so nothing can be said to have come true.");
    }
    if (book.outcomes().spans().contains(span)) {
      Told told = book.outcomes().told(span);
      return new Found(
          new MonthOutcomes(month, horizon, told.known(), told.bad(), new BitSet()),
          "The lines with a known outcome are all good, all bad, or without a score.");
    }
    String bad = terms.bad();
    if (bad == null || !bad.contains(M4)) {
      return new Found(
          null,
          "The book has no outcomes of %s within %d months, which the card foretells."
              .formatted(CalendarNumber.month(month), horizon));
    }
    if (!later.withHorizon(horizon).contains(month)) {
      return new Found(
          null,
          "The book ends less than %d months after %s, which is the card's horizon."
              .formatted(horizon, CalendarNumber.month(month)));
    }
    return new Found(
        later.reachM4(month, horizon, progress),
        "The lines with a known outcome are all good, all bad, or without a score.");
  }

  /**
   * What was found.
   *
   * @param why there is no judgement, should there be none
   */
  record Found(@Nullable MonthOutcomes outcomes, String why) {}
}
