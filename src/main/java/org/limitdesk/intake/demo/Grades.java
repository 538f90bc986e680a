package org.limitdesk.intake.demo;

import org.limitdesk.domain.borrower.BookTable;

/**
 * The lender's own five-grade of a month: by days overdue after the 2023 rules (1, 91, 271 and 361
 * days begin a grade), a restructured line at least special-mention for a year, and now and then
 * one grade softer than the days say, so that the two can be compared.
 */
final class Grades {
  /** No grade is reported. */
  static final int NONE = -1;

  private static final int NORMAL = grade("normal");
  private static final int SPECIAL_MENTION = grade("special_mention");
  private static final int SUBSTANDARD = grade("substandard");
  private static final int DOUBTFUL = grade("doubtful");
  private static final int LOSS = grade("loss");
  private static final int OBSERVED_MONTHS = 12;

  private Grades() {}

  private static int grade(String word) {
    return Codes.of(BookTable.MONTHS, "reported_grade", word);
  }

  static int reported(BorrowerLife life, int m, Dice dice) {
    int status = life.accounts().status[m];
    if (status == Accounts.CHARGED_OFF) {
      return LOSS;
    }
    if (!life.accounts().open(m)) {
      return NONE;
    }
    int grade = byDays(life.accounts().dpd[m]);
    if (grade > SPECIAL_MENTION && dice.chance(20)) {
      grade--;
    }
    return Math.max(grade, observed(life.script(), m) ? SPECIAL_MENTION : NORMAL);
  }

  private static int byDays(int dpd) {
    if (dpd == 0) {
      return NORMAL;
    }
    if (dpd <= 90) {
      return SPECIAL_MENTION;
    }
    return dpd <= 270 ? SUBSTANDARD : dpd <= 360 ? DOUBTFUL : LOSS;
  }

  private static boolean observed(LifeScript script, int m) {
    return script.restructured
        && script.arrangement != LifeScript.NONE
        && m >= script.arrangement
        && m < script.arrangement + OBSERVED_MONTHS;
  }
}
