package org.limitdesk.intake.demo;

import static org.limitdesk.domain.borrower.BookTable.DRAWS;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/**
 * The rows of {@link BookTable#DRAWS}: every draw of the book's last months; their number and sum
 * are those of the months.
 */
final class DrawRows implements LifeRows {
  /** Draws are kept for so many months, counted from the last. */
  static final int MONTHS = 6;

  private static final int ID = DRAWS.indexOf("borrower_id");
  private static final int AT = DRAWS.indexOf("drawn_at");
  private static final int AMOUNT = DRAWS.indexOf("amount");
  private static final int PURPOSE = DRAWS.indexOf("purpose");
  private static final int PAYEE = DRAWS.indexOf("payee_kind");

  private final Dice dice = new Dice();

  @Override
  public void add(BorrowerLife life, List<Row> out) {
    life.start(dice, Dice.Use.DRAWS);
    int from = Math.max(life.first(), life.calendar().months() - MONTHS);
    for (int m = from; m <= life.last(); m++) {
      month(life, m, out);
    }
  }

  private void month(BorrowerLife life, int m, List<Row> out) {
    int count = life.accounts().draws[m];
    long left = life.accounts().drawn[m];
    long mean = count == 0 ? 0 : left / Ledger.DRAW_UNIT / count;
    long shift = 0;
    for (int k = 0; k < count; k++) {
      shift = k % 2 == 0 ? dice.below((int) (mean / 2) + 1) : -shift;
      long amount = k == count - 1 ? left : (mean + shift) * Ledger.DRAW_UNIT;
      left -= amount;
      out.add(draw(life, m, time(life, m, k, count), amount));
    }
  }

  private Row draw(BorrowerLife life, int m, long time, long amount) {
    LifeScript script = life.script();
    int purpose = script.purpose[m];
    if (purpose == LifeScript.FREE) {
      purpose = dice.chance(750) ? life.who().purpose : Segments.PURPOSES.pick(dice);
    }
    int payee = script.payee[m] == LifeScript.FREE ? Payees.pick(life, m, dice) : script.payee[m];
    return new Row(DRAWS)
        .set(ID, life.id())
        .set(AT, time)
        .set(AMOUNT, amount)
        .set(PURPOSE, Segments.PURPOSES.word(purpose))
        .set(PAYEE, payee);
  }

  /** Each draw of a month stands in days of its own, so that no two are the same row. */
  private long time(BorrowerLife life, int m, int k, int count) {
    Traits who = life.who();
    int from = m == who.opened ? who.openedDay : 1;
    int span = life.calendar().days(m) - from + 1;
    int begin = from + k * span / count;
    int width = Math.max(1, (k + 1) * span / count - k * span / count);
    int hour = life.script().hour[m];
    if (hour == LifeScript.FREE) {
      hour = dice.chance(35) ? dice.between(0, 5) : dice.between(8, 22);
    }
    int day = begin + dice.below(width);
    return life.calendar().time(m, day, hour, dice.below(60), dice.below(60));
  }
}
