package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Outcomes.Span;
import org.limitdesk.workflow.port.Outcomes.Told;
import org.limitdesk.workflow.port.Progress;

/** Finds the months whose lines a card can be fitted on, with what became of them. */
final class FitOutcomes {
  private final Book book;
  private final Progress progress;
  private final LaterMonths later;

  FitOutcomes(Book book, BucketEdges edges, Progress progress) throws IOException {
    this.book = book;
    this.progress = progress;
    later = new LaterMonths(book.columns(progress), edges);
  }

  List<MonthOutcomes> of(FitRequest request) throws IOException {
    List<MonthOutcomes> found = new ArrayList<>();
    for (Span span : spans(request)) {
      progress.check();
      found.add(
          request.outcome() instanceof CardOutcome.ReachM4
              ? later.reachM4(span.month(), span.horizonMonths(), progress)
              : told(span));
    }
    if (found.isEmpty()) {
      throw new BookRefused(
          "LD-130",
          "The book knows no outcome of that kind in those months. Load outcomes, or ask for"
              + " M4-in-N with fewer months than the book has.");
    }
    return found;
  }

  private List<Span> spans(FitRequest request) {
    List<Span> all =
        switch (request.outcome()) {
          case CardOutcome.ReachM4 reach ->
              later.withHorizon(reach.months()).stream()
                  .map(month -> new Span(month, reach.months()))
                  .toList();
          case CardOutcome.Told told -> longest(book.outcomes().spans());
        };
    Integer from = request.fromMonth();
    Integer to = request.toMonth();
    return all.stream()
        .filter(span -> from == null || span.month() >= from)
        .filter(span -> to == null || span.month() <= to)
        .toList();
  }

  /** A card has one horizon: of several, the longest that the book knows. */
  private static List<Span> longest(List<Span> spans) {
    int horizon = spans.stream().mapToInt(Span::horizonMonths).max().orElse(0);
    return spans.stream().filter(span -> span.horizonMonths() == horizon).toList();
  }

  private MonthOutcomes told(Span span) throws IOException {
    Told told = book.outcomes().told(span);
    BitSet unclear = later.unclear(span.month(), span.horizonMonths(), progress);
    unclear.andNot(told.bad());
    return new MonthOutcomes(span.month(), span.horizonMonths(), told.known(), told.bad(), unclear);
  }
}
