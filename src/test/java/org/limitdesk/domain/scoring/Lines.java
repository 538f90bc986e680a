package org.limitdesk.domain.scoring;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.DrawFacts;
import org.limitdesk.domain.borrower.FlagFacts;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;

/** Builds lines for tests: amounts in yuan, months one after the other, the rest not known. */
public final class Lines {
  private final List<MonthFacts> months = new ArrayList<>();
  private final List<DrawFacts> draws = new ArrayList<>();
  private final List<FlagFacts> flags = new ArrayList<>();
  private final List<LimitChange> changes = new ArrayList<>();
  private long openedOn = Row.NONE;

  /** A month with nothing but what it must have. */
  public Lines month(int month, long limit, long balance, int dpd) {
    return month(Months.of(month, limit, balance, dpd));
  }

  public Lines month(Months month) {
    months.add(month.facts());
    return this;
  }

  public Lines draw(long at, long yuan, int payeeKind) {
    draws.add(new DrawFacts(at, yuan * 100, null, payeeKind));
    return this;
  }

  public Lines flag(int kind, long from, long to) {
    flags.add(new FlagFacts(kind, from, to));
    return this;
  }

  public Lines change(long at, long before, long after) {
    changes.add(new LimitChange(at, before * 100, after * 100));
    return this;
  }

  public Lines openedOn(long day) {
    openedOn = day;
    return this;
  }

  public LineHistory line() {
    Borrower borrower =
        new Borrower(
            1, "B-1", 0, 0, null, null, null, null, null, openedOn, 0, 0, 0, Row.NONE, Row.NONE);
    return new LineHistory(borrower, months, draws, flags, changes, List.of());
  }
}
