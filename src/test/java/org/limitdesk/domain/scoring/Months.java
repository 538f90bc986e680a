package org.limitdesk.domain.scoring;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;

/** Builds one month for tests. */
public final class Months {
  private static final List<String> STATES =
      BookTable.MONTHS.columns().get(BookTable.MONTHS.indexOf("status")).codes();
  private final Row row = new Row(BookTable.MONTHS);

  private Months() {}

  public static Months of(int month, long limit, long balance, int dpd) {
    Months made = new Months();
    made.row.set("month", month).set("dpd", dpd).set("status", 0);
    return made.yuan("limit", limit).yuan("balance", balance);
  }

  public Months yuan(String column, long amount) {
    row.set(column, amount * 100);
    return this;
  }

  public Months number(String column, long value) {
    row.set(column, value);
    return this;
  }

  public Months status(String word) {
    row.set("status", STATES.indexOf(word));
    return this;
  }

  MonthFacts facts() {
    return MonthFacts.of(row);
  }
}
