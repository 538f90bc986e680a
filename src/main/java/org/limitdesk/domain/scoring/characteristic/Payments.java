package org.limitdesk.domain.scoring.characteristic;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;

/** How the borrower pays. */
final class Payments {
  private static final double SMALL_PART = 0.1;

  static final List<DerivedCharacteristic> ALL =
      List.of(
          ratio(
              "payment_ratio_1m",
              "Paid this month over the balance at the end of the month before; missing where that"
                  + " balance is 0 or either is not known.",
              line -> paidOverBalance(line, 1)),
          ratio(
              "payment_ratio_3m",
              "Paid in the last 3 months over the sum of the balances at the end of the month"
                  + " before each; months without such a balance do not count; missing where none"
                  + " counts.",
              line -> paidOverBalance(line, 3)),
          ratio("payment_ratio_6m", "The same over 6 months.", line -> paidOverBalance(line, 6)),
          ratio(
              "paid_to_limit_3m",
              "Paid in the last 3 months over the limit now; missing where nothing is known of"
                  + " payments or the limit is 0. The limit is the one before a cut of the last 12"
                  + " months.",
              line -> paidToLimit(line, 3)),
          ratio("paid_to_limit_6m", "The same over 6 months.", line -> paidToLimit(line, 6)),
          amount("paid_1m", "Paid this month; missing where it is not known.", 1),
          amount("paid_avg_3m", "Mean of what was paid in the last 3 months, known ones only.", 3),
          amount("paid_avg_6m", "Mean of what was paid in the last 6 months, known ones only.", 6),
          new DerivedNumber(
              "paid_least_6m",
              "units of the currency",
              "The least that was paid in one of the last 6 months, known ones only.",
              line -> Window.least(line, 6, Payments::paid) / 100),
          ratio(
              "due_ratio_1m",
              "Paid this month over what was due; missing where nothing was due or either is not"
                  + " known.",
              line -> paidOverDue(line, 1)),
          ratio(
              "due_ratio_3m",
              "Paid in the last 3 months over what was due in them; missing where nothing was due"
                  + " or is known.",
              line -> paidOverDue(line, 3)),
          new DerivedNumber(
              "small_payments_6m",
              "months",
              "In how many of the last 6 months less than a tenth of the balance before was paid;"
                  + " months without such a balance do not count; missing where none counts.",
              line -> Window.sum(line, 6, Payments::isSmall)),
          new DerivedNumber(
              "paid_in_full_6m",
              "months",
              "In how many of the last 6 months at least the whole balance before was paid; months"
                  + " without such a balance do not count; missing where none counts.",
              line -> Window.sum(line, 6, Payments::isFull)),
          new DerivedNumber(
              "months_without_payment_6m",
              "months",
              "In how many of the last 6 months nothing was paid, known ones only.",
              line -> Window.sum(line, 6, Payments::isNothing)),
          new DerivedNumber(
              "missed_payments_6m",
              "months",
              "In how many of the last 6 months nothing was paid though there was a balance before;"
                  + " months without such a balance do not count; missing where none counts.",
              line -> Window.sum(line, 6, Payments::isMissed)));

  private Payments() {}

  private static DerivedNumber ratio(
      String name, String meaning, ToDoubleFunction<LineView> value) {
    return new DerivedNumber(name, "ratio", meaning, value);
  }

  private static DerivedNumber amount(String name, String meaning, int months) {
    return new DerivedNumber(
        name,
        "units of the currency",
        meaning,
        line -> Window.mean(line, months, Payments::paid) / 100);
  }

  /** The balance that was there to be paid in a month, in fen; 0 where it does not count. */
  private static long payable(LineView line, int back) {
    MonthFacts month = line.back(back);
    MonthFacts before = line.back(back + 1);
    return month == null || before == null || month.paid() == Row.NONE ? 0 : before.balance();
  }

  private static double paid(LineView line, int back) {
    MonthFacts month = line.back(back);
    return month == null ? Double.NaN : LineView.number(month.paid());
  }

  private static double paidOverBalance(LineView line, int months) {
    double paid = 0;
    double balances = 0;
    for (int i = 0; i < months; i++) {
      long payable = payable(line, i);
      if (payable > 0) {
        paid += paid(line, i);
        balances += payable;
      }
    }
    return Window.ratio(paid, balances);
  }

  private static double paidToLimit(LineView line, int months) {
    return Window.ratio(Window.sum(line, months, Payments::paid), line.limitNow());
  }

  private static double paidOverDue(LineView line, int months) {
    double paid = 0;
    double due = 0;
    for (int i = 0; i < months; i++) {
      MonthFacts month = line.back(i);
      if (month != null && month.paid() != Row.NONE && month.due() > 0) {
        paid += month.paid();
        due += month.due();
      }
    }
    return Window.ratio(paid, due);
  }

  private static double isSmall(LineView line, int back) {
    long payable = payable(line, back);
    return payable == 0 ? Double.NaN : paid(line, back) < SMALL_PART * payable ? 1 : 0;
  }

  private static double isNothing(LineView line, int back) {
    double paid = paid(line, back);
    return Double.isNaN(paid) ? Double.NaN : paid > 0 ? 0 : 1;
  }

  private static double isMissed(LineView line, int back) {
    return payable(line, back) > 0 ? isNothing(line, back) : Double.NaN;
  }

  private static double isFull(LineView line, int back) {
    long payable = payable(line, back);
    return payable == 0 ? Double.NaN : paid(line, back) >= payable ? 1 : 0;
  }
}
