package org.limitdesk.intake.demo;

import static org.limitdesk.domain.borrower.BookTable.CONTACTS;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/** The rows of {@link BookTable#CONTACTS}: calls and messages about arrears, in working hours. */
final class ContactRows implements LifeRows {
  private static final int ID = CONTACTS.indexOf("borrower_id");
  private static final int AT = CONTACTS.indexOf("at");
  private static final int CHANNEL = CONTACTS.indexOf("channel");
  private static final int OUTCOME = CONTACTS.indexOf("outcome");
  private static final int PROMISED_AMOUNT = CONTACTS.indexOf("promised_amount");
  private static final int PROMISED_ON = CONTACTS.indexOf("promised_on");

  private static final Choice EARLY = Choice.of("sms 5", "app 3", "phone 2");
  private static final Choice MIDDLE = Choice.of("phone 8", "sms 2");
  private static final Choice LATE = Choice.of("phone 6", "letter 4");
  private static final Choice OUTCOMES =
      Choice.of("no_answer 40", "reached 30", "promised 22", "refused 8");
  private static final String PROMISED = "promised";

  private final Dice dice = new Dice();

  @Override
  public void add(BorrowerLife life, List<Row> out) {
    life.start(dice, Dice.Use.CONTACTS);
    for (int m = life.first(); m <= life.last(); m++) {
      if (life.accounts().dpd[m] > 0) {
        month(life, m, out);
      }
    }
  }

  /** In the first month only after the due day; twice a month from the second to the third. */
  private void month(BorrowerLife life, int m, List<Row> out) {
    int stage = life.script().stage(m);
    int from = stage == 1 ? life.who().dueDay + 1 : 2;
    int to = life.calendar().days(m);
    if (stage == 2 || stage == 3) {
      int middle = (from + to) / 2;
      contact(life, m, from, middle, out);
      contact(life, m, middle + 1, to, out);
    } else {
      contact(life, m, from, to, out);
    }
  }

  /** On a working day from that day on; none where only a weekend is left of the span. */
  private void contact(BorrowerLife life, int m, int from, int to, List<Row> out) {
    int day = dice.between(from, to);
    while (day <= to && life.calendar().isWeekend(m, day)) {
      day++;
    }
    if (day <= to) {
      out.add(row(life, m, day));
    }
  }

  private Row row(BorrowerLife life, int m, int day) {
    int stage = life.script().stage(m);
    Choice channels = stage == 1 ? EARLY : stage <= 3 ? MIDDLE : LATE;
    String outcome = OUTCOMES.pickWord(dice);
    int hour = dice.between(9, 17);
    Row row =
        new Row(CONTACTS)
            .set(ID, life.id())
            .set(AT, life.calendar().time(m, day, hour, dice.below(60), dice.below(60)))
            .set(CHANNEL, channels.pickWord(dice))
            .set(OUTCOME, outcome);
    if (outcome.equals(PROMISED)) {
      row.set(PROMISED_AMOUNT, life.accounts().due[m] * dice.between(30, 100) / 100)
          .set(PROMISED_ON, life.calendar().day(m + 1, dice.between(1, 10)));
    }
    return row;
  }
}
