package org.limitdesk.bench.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.DrawFacts;
import org.limitdesk.domain.borrower.FlagFacts;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;

/** Puts the rows of one borrower together to a line. */
final class LineRows {
  private final List<MonthFacts> months = new ArrayList<>();
  private final List<DrawFacts> draws = new ArrayList<>();
  private final List<FlagFacts> flags = new ArrayList<>();
  private final List<LimitChange> changes = new ArrayList<>();
  private final List<Row> outcomes = new ArrayList<>();
  private @Nullable Borrower borrower;

  /** Takes a row of any table; those that no characteristic needs are passed over. */
  void add(Row row) {
    switch (row.table()) {
      case BORROWERS -> borrower = borrower(row);
      case MONTHS -> months.add(MonthFacts.of(row));
      case DRAWS -> draws.add(draw(row));
      case FLAGS ->
          flags.add(
              new FlagFacts((int) number(row, "kind"), number(row, "from"), number(row, "to")));
      case LIMIT_CHANGES ->
          changes.add(new LimitChange(number(row, "at"), number(row, "old"), number(row, "new")));
      case OUTCOMES -> outcomes.add(row);
      default -> {}
    }
  }

  /** Everything that is known in the end. */
  LineHistory line() {
    if (borrower == null) {
      throw new IllegalStateException("rows without their borrower");
    }
    months.sort(Comparator.comparingInt(MonthFacts::month));
    draws.sort(Comparator.comparingLong(DrawFacts::drawnAt));
    changes.sort(Comparator.comparingLong(LimitChange::at));
    return new LineHistory(borrower, months, draws, flags, changes, List.of());
  }

  List<Row> outcomes() {
    return outcomes;
  }

  private static DrawFacts draw(Row row) {
    int kind = (int) Math.max(-1, number(row, "payee_kind"));
    String purpose = row.text(row.table().indexOf("purpose"));
    return new DrawFacts(number(row, "drawn_at"), number(row, "amount"), purpose, kind);
  }

  /** Only what characteristics look at. */
  private static Borrower borrower(Row row) {
    return new Borrower(
        0,
        row.borrowerId(),
        0,
        0,
        null,
        null,
        null,
        null,
        null,
        number(row, "opened_on"),
        number(row, "initial_limit"),
        number(row, "daily_rate"),
        number(row, "own_share"),
        number(row, "monthly_income"),
        number(row, "financial_assets"));
  }

  static long number(Row row, String column) {
    return row.number(row.table().indexOf(column));
  }
}
