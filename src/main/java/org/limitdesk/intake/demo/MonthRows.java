package org.limitdesk.intake.demo;

import static org.limitdesk.domain.borrower.BookTable.MONTHS;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/** The rows of {@link BookTable#MONTHS}: one a month from the first to the last of the line. */
final class MonthRows implements LifeRows {
  private static final int ID = MONTHS.indexOf("borrower_id");
  private static final int MONTH = MONTHS.indexOf("month");
  private static final int LIMIT = MONTHS.indexOf("limit");
  private static final int BALANCE = MONTHS.indexOf("balance");
  private static final int DPD = MONTHS.indexOf("dpd");
  private static final int DUE = MONTHS.indexOf("due");
  private static final int PAID = MONTHS.indexOf("paid");
  private static final int DRAWN = MONTHS.indexOf("drawn");
  private static final int DRAWS = MONTHS.indexOf("draws");
  private static final int PENDING = MONTHS.indexOf("pending");
  private static final int INTEREST = MONTHS.indexOf("interest");
  private static final int FEES = MONTHS.indexOf("fees");
  private static final int TEMP_LIMIT = MONTHS.indexOf("temp_limit");
  private static final int TEMP_UNTIL = MONTHS.indexOf("temp_until");
  private static final int INCOME = MONTHS.indexOf("income");
  private static final int OTHER_LENDERS = MONTHS.indexOf("other_lenders");
  private static final int OTHER_DEBT = MONTHS.indexOf("other_debt");
  private static final int QUERIES = MONTHS.indexOf("bureau_queries");
  private static final int SCORE = MONTHS.indexOf("external_score");
  private static final int STATUS = MONTHS.indexOf("status");
  private static final int CHARGED_OFF = MONTHS.indexOf("charged_off");
  private static final int RECOVERED = MONTHS.indexOf("recovered");
  private static final int TRANSFERRED = MONTHS.indexOf("transferred");
  private static final int GRADE = MONTHS.indexOf("reported_grade");

  private static final int NOVEMBER = 11;
  private static final long LEAST_FOR_TEMPORARY = 500_000;

  private final Dice dice = new Dice();

  @Override
  public void add(BorrowerLife life, List<Row> out) {
    life.start(dice, Dice.Use.MONTHS);
    for (int m = life.first(); m <= life.last(); m++) {
      Row row = new Row(MONTHS).set(ID, life.id()).set(MONTH, life.calendar().month(m));
      line(row, life.accounts(), m);
      flows(row, life.accounts(), m);
      surroundings(row, life, m);
      row.set(PENDING, pending(life, m));
      temporary(row, life, m);
      int grade = Grades.reported(life, m, dice);
      if (grade != Grades.NONE) {
        row.set(GRADE, grade);
      }
      out.add(row);
    }
  }

  private static void line(Row row, Accounts accounts, int m) {
    row.set(LIMIT, accounts.limit[m])
        .set(BALANCE, accounts.balance[m])
        .set(DPD, accounts.dpd[m])
        .set(STATUS, accounts.status[m])
        .set(CHARGED_OFF, accounts.chargedOff[m])
        .set(RECOVERED, accounts.recovered[m])
        .set(TRANSFERRED, accounts.transferred[m]);
  }

  private static void flows(Row row, Accounts accounts, int m) {
    row.set(DUE, accounts.due[m])
        .set(PAID, accounts.paid[m])
        .set(DRAWN, accounts.drawn[m])
        .set(DRAWS, accounts.draws[m])
        .set(INTEREST, accounts.interest[m])
        .set(FEES, accounts.fees[m]);
  }

  private static void surroundings(Row row, BorrowerLife life, int m) {
    LifeScript script = life.script();
    row.set(INCOME, script.income[m])
        .set(OTHER_LENDERS, script.lenders[m])
        .set(OTHER_DEBT, life.otherDebt(m))
        .set(QUERIES, script.queries[m])
        .set(SCORE, script.score[m]);
  }

  /** Now and then a draw of the next month is already under way at the month's end. */
  private long pending(BorrowerLife life, int m) {
    Accounts accounts = life.accounts();
    long room = accounts.limit[m] - accounts.balance[m];
    if (life.who().story || accounts.status[m] != Accounts.ACTIVE || !dice.chance(25)) {
      return 0;
    }
    long wish = 0;
    if (m < life.last()) {
      wish = accounts.drawn[m + 1] / Math.max(1, accounts.draws[m + 1]);
    } else if (accounts.drawn[m] > 0) {
      wish = room / 3;
    }
    return Math.min(room, wish) / Ledger.DRAW_UNIT * Ledger.DRAW_UNIT;
  }

  /** A festival's extra limit, on top of the limit, until the middle of December. */
  private void temporary(Row row, BorrowerLife life, int m) {
    Accounts accounts = life.accounts();
    boolean offered =
        !life.who().story
            && life.calendar().monthOfYear(m) == NOVEMBER
            && life.who().risk < 0
            && accounts.status[m] == Accounts.ACTIVE
            && accounts.dpd[m] == 0
            && accounts.limit[m] >= LEAST_FOR_TEMPORARY;
    if (offered && dice.chance(60)) {
      row.set(TEMP_LIMIT, Limits.rounded(accounts.limit[m] / 5))
          .set(TEMP_UNTIL, life.calendar().day(m + 1, 15));
    }
  }
}
