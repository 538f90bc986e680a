package org.limitdesk.intake.policy;

import org.limitdesk.domain.signal.DebtPaidDown;
import org.limitdesk.domain.signal.IncomeRecovered;
import org.limitdesk.domain.signal.OnTime;
import org.limitdesk.intake.IntakeException;

/** Reads the triggers of positive signals, which have no marks. */
final class GoodNews {
  private static final int MONTHS = 36;

  private GoodNews() {}

  static OnTime onTime(Part part) throws IntakeException {
    int months = part.whole("months", 1, MONTHS);
    return new OnTime(months, part.whole("owing", 0, months));
  }

  static DebtPaidDown debtPaidDown(Part part) throws IntakeException {
    return new DebtPaidDown(
        part.whole("over_months", 1, MONTHS), part.share("paid_down"), part.money("least_balance"));
  }

  static IncomeRecovered incomeRecovered(Part part) throws IntakeException {
    int over = part.whole("over_months", 3, MONTHS);
    return new IncomeRecovered(
        over,
        part.whole("mean_of", 1, (over - 1) / 2),
        part.share("decline"),
        part.share("within"));
  }
}
