package org.limitdesk.intake.demo;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/**
 * The rows of {@link BookTable#OUTCOMES}: for active lines of up to 90 days overdue at a quarter's
 * end, whether they reached 91 days or were written off in the twelve months that followed.
 */
final class OutcomeRows implements LifeRows {
  static final int HORIZON = 12;

  private static final int ALREADY_BAD = 91;

  @Override
  public void add(BorrowerLife life, List<Row> out) {
    int lastBase = Math.min(life.last(), life.calendar().months() - 1 - HORIZON);
    for (int m = life.first(); m <= lastBase; m++) {
      if (life.calendar().monthOfYear(m) % 3 == 0 && counts(life.accounts(), m)) {
        out.add(
            new Row(BookTable.OUTCOMES)
                .set("borrower_id", life.id())
                .set("month", life.calendar().month(m))
                .set("horizon_months", HORIZON)
                .set("bad", life.wentBad(m, m + HORIZON) ? 1 : 0));
      }
    }
  }

  private static boolean counts(Accounts accounts, int m) {
    return accounts.status[m] == Accounts.ACTIVE && accounts.dpd[m] < ALREADY_BAD;
  }
}
