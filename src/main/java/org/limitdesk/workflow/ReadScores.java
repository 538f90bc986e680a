package org.limitdesk.workflow;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.report.ScoresCsv;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.LineStream;
import org.limitdesk.workflow.port.Progress;

/** Scores all lines of a month in one pass and keeps none of them: memory does not grow with it. */
public final class ReadScores {
  private static final int LINES_BETWEEN_LOOKS = 5_000;

  private final BookFloors floors;

  public ReadScores(BookFloors floors) {
    this.floors = floors;
  }

  /** The month meant: that one, which the book must have, or the last one. */
  static int month(Book book, @Nullable Integer wanted) {
    List<Integer> months = book.months();
    if (months.isEmpty()) {
      throw new BookRefused("LD-121", "The book has no months yet. Load some first.");
    }
    if (wanted != null && !months.contains(wanted)) {
      throw new BookRefused("LD-123", "The book does not have that month. Choose another.");
    }
    return wanted == null ? months.getLast() : wanted;
  }

  /** Takes each line with what the card says of it, in the order of the borrowers' keys. */
  @FunctionalInterface
  public interface Taker {
    void line(String borrowerId, LineScore score) throws IOException;
  }

  /**
   * Scores them as they are known at a month; nothing is written to the book.
   *
   * @param wanted yyyymm; null for the last month that the book has
   */
  public void read(
      Book book, Scorecard card, @Nullable Integer wanted, Taker taker, Progress progress)
      throws IOException {
    int month = month(book, wanted);
    RollFloor floor = floors.of(book, month, progress);
    CardScorer scorer = new CardScorer(card, floors.edges(book), floor);
    pass(
        book,
        month,
        line -> taker.line(line.borrower().borrowerId(), scorer.score(line)),
        progress);
  }

  /** The same as CSV. */
  public void write(
      Book book, Scorecard card, @Nullable Integer wanted, Appendable out, Progress progress)
      throws IOException {
    month(book, wanted);
    out.append(ScoresCsv.header());
    read(book, card, wanted, (id, score) -> out.append(ScoresCsv.line(id, score)), progress);
  }

  /** Work on one line. */
  interface Work {
    void on(LineHistory line) throws IOException;
  }

  static void pass(Book book, int month, Work work, Progress progress) throws IOException {
    long seen = 0;
    // Asked once: the book counts them anew each time.
    double all = Math.max(1, book.borrowers());
    try (LineStream lines = book.lines(month)) {
      for (LineHistory line = lines.next(); line != null; line = lines.next()) {
        if (seen++ % LINES_BETWEEN_LOOKS == 0) {
          progress.check();
          progress.at("lines of " + CalendarNumber.month(month), seen / all);
        }
        work.on(line);
      }
    }
  }
}
