package org.limitdesk.intake.demo;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/**
 * The rows of {@link BookTable#LIMIT_CHANGES}: one for every month whose limit is not that of the
 * month before, dated inside it, and the raise of some lines before the book begins.
 */
final class LimitChangeRows implements LifeRows {
  /** Cases are decided until the middle of a month. */
  private static final int FIRST_DAY_AFTER_DECISIONS = 16;

  private final Dice dice = new Dice();

  @Override
  public void add(BorrowerLife life, List<Row> out) {
    life.start(dice, Dice.Use.LIMITS);
    Traits who = life.who();
    if (who.initialLimit != who.limit) {
      out.add(change(life, who.earlyRaise, who.initialLimit, who.limit));
    }
    long[] limit = life.accounts().limit;
    for (int m = life.first() + 1; m <= life.last(); m++) {
      if (limit[m] != limit[m - 1]) {
        out.add(change(life, m, limit[m - 1], limit[m]));
      }
    }
  }

  private Row change(BorrowerLife life, int m, long before, long after) {
    boolean arrears = m > 0 && life.script().stage(m - 1) > 0;
    int day = dice.between(1, 28);
    boolean decided = m >= 0 && life.script().decided[m] != LifeScript.UNDECIDED;
    return new Row(BookTable.LIMIT_CHANGES)
        .set("borrower_id", life.id())
        .set("at", life.calendar().day(m, decided ? FIRST_DAY_AFTER_DECISIONS + day / 3 : day))
        .set("old", before)
        .set("new", after)
        .set("cause", after > before ? "raise" : arrears ? "arrears" : "risk_review");
  }
}
