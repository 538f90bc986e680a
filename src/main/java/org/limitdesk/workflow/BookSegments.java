package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.LimitBands;
import org.limitdesk.domain.trend.ScoreBands;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;

/**
 * All fields by which a book is cut: those of its columns, the limit band, and the tier and the
 * band of the score. The last two are those of the book's last month, in every month that is
 * counted, for no earlier month's scores are kept; a line that had left by then has none.
 */
public final class BookSegments {
  /** The field that tells the tier in the book's last month. */
  public static final String TIER = "tier";

  /** The fields that take the scores of the last month. */
  public static final List<String> SCORED = List.of(TIER, ScoreBands.FIELD);

  private final Book book;
  private final BookColumns columns;

  BookSegments(Book book, BookColumns columns) {
    this.book = book;
    this.columns = columns;
  }

  /** All fields, those of scores also where the lines are not scored. */
  private List<String> all() {
    List<String> fields = new ArrayList<>(columns.fields());
    fields.add(LimitBands.FIELD);
    fields.addAll(SCORED);
    return fields;
  }

  /** The fields by which the book can be cut as it is now. */
  List<String> fields() throws IOException {
    List<String> fields = all();
    if (standings().isEmpty()) {
      fields.removeAll(SCORED);
    }
    return fields;
  }

  /**
   * The segments of a field.
   *
   * @throws UnknownField for a field by which no book can be cut
   * @throws BookRefused LD-580 for one of scores where the last month is not scored
   */
  Segments of(String field) throws IOException {
    if (field.equals(LimitBands.FIELD)) {
      return new LimitBands(columns);
    }
    if (SCORED.contains(field)) {
      Standings standings = standings().orElseThrow(this::notScored);
      return field.equals(TIER) ? standings : new ScoreBands(standings);
    }
    return columns.segments(field).orElseThrow(() -> new UnknownField(field, all()));
  }

  private BookRefused notScored() {
    String month =
        columns.months().isEmpty()
            ? "the last month"
            : CalendarNumber.month(columns.months().getLast()).toString();
    return new BookRefused(
        "LD-580",
        "The lines of %s have no scores by the card in force, so tier and score band are not known."
                .formatted(month)
            + " Assess that month, or open its list of borrowers and wait for the scores.");
  }

  /**
   * Those of all lines of the last month; none where they were not reckoned since the last load.
   */
  private Optional<Standings> standings() throws IOException {
    if (columns.months().isEmpty()) {
      return Optional.empty();
    }
    int last = columns.months().getLast();
    int size = columns.month(last).size();
    return new AllScores(new BookFloors()).kept(book, last).filter(kept -> kept.size() == size);
  }
}
