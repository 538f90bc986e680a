package org.limitdesk.bench.fit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.scoring.KnownAt;
import org.limitdesk.domain.scoring.fit.KnownLine;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.RowSource;
import org.limitdesk.intake.demo.DemoBook;

/** The lines of a demo book. */
public final class DemoLines {
  private static final List<BookTable> TABLES =
      List.of(
          BookTable.BORROWERS,
          BookTable.MONTHS,
          BookTable.DRAWS,
          BookTable.FLAGS,
          BookTable.LIMIT_CHANGES,
          BookTable.OUTCOMES);
  private static final int OVER_30_DAYS = 31;

  private DemoLines() {}

  /**
   * Hands out the active M0–M1 lines at every month whose outcome is known.
   *
   * @param take takes the borrower's place in the book, from 0, and a line
   */
  public static void outcomes(DemoBook book, BiConsumer<Integer, KnownLine> take)
      throws IOException {
    each(
        book,
        (place, rows) -> {
          LineHistory line = rows.line();
          for (Row outcome : rows.outcomes()) {
            KnownLine known = known(line, outcome);
            if (known.line().now().dpd() < OVER_30_DAYS) {
              take.accept(place, known);
            }
          }
        });
  }

  /** Hands out every line as it is known at the book's end. */
  public static void atEnd(DemoBook book, Consumer<LineHistory> take) throws IOException {
    each(book, (place, rows) -> take.accept(rows.line()));
  }

  private static KnownLine known(LineHistory line, Row outcome) {
    int month = (int) LineRows.number(outcome, "month");
    boolean bad = LineRows.number(outcome, "bad") == 1;
    long horizon = LineRows.number(outcome, "horizon_months");
    LineHistory then = KnownAt.month(line, month);
    int start = then.now().monthIndex();
    int worst = 0;
    for (MonthFacts facts : line.months()) {
      int after = facts.monthIndex() - start;
      if (after > 0 && after <= horizon) {
        worst = Math.max(worst, facts.dpd());
      }
    }
    return new KnownLine(then, bad, bad || worst < OVER_30_DAYS);
  }

  private static void each(DemoBook book, BiConsumer<Integer, LineRows> take) throws IOException {
    List<Stream> streams = new ArrayList<>();
    for (BookTable table : TABLES) {
      streams.add(new Stream(book.source(table)));
    }
    Stream borrowers = streams.getFirst();
    for (int place = 0; borrowers.row != null; place++) {
      String id = borrowers.row.borrowerId();
      LineRows rows = new LineRows();
      for (Stream stream : streams) {
        stream.takeAll(id, rows);
      }
      take.accept(place, rows);
    }
  }

  /** One table, read borrower by borrower. */
  private static final class Stream {
    private final RowSource source;
    private @Nullable Row row;

    private Stream(RowSource source) throws IOException {
      this.source = source;
      step();
    }

    private void step() throws IOException {
      FileRow next = source.next();
      row = next == null ? null : next.rows().getFirst();
    }

    private void takeAll(String borrower, LineRows into) {
      try {
        for (Row here = row; here != null && here.borrowerId().equals(borrower); here = row) {
          into.add(here);
          step();
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
