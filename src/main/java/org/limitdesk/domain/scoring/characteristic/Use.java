package org.limitdesk.domain.scoring.characteristic;

import java.util.List;
import org.limitdesk.domain.borrower.MonthFacts;

/** How much of the line is in use. */
final class Use {
  private static final String LIMIT = " The limit is the one before a cut of the last 12 months.";

  static final List<DerivedCharacteristic> ALL =
      List.of(
          share(
              "utilisation_now",
              "Balance over limit at the month end; 0 without a balance, 1 for a balance over a"
                  + " limit of 0."
                  + LIMIT,
              line -> line.utilisation(0)),
          share(
              "utilisation_avg_3m",
              "Mean of the utilisation at the last 3 month ends, known ones only." + LIMIT,
              line -> Window.mean(line, 3, LineView::utilisation)),
          share(
              "utilisation_avg_6m",
              "Mean of the utilisation at the last 6 month ends, known ones only." + LIMIT,
              line -> Window.mean(line, 6, LineView::utilisation)),
          share(
              "utilisation_max_6m",
              "Greatest utilisation at the last 6 month ends." + LIMIT,
              line -> Window.most(line, 6, LineView::utilisation)),
          share(
              "utilisation_change_3m",
              "Utilisation now less that of 3 months ago; missing where that month is not known."
                  + LIMIT,
              line -> Window.change(line, 3, LineView::utilisation)),
          share(
              "balance_growth_3m",
              "Balance now less that of 3 months ago, over the limit now; missing where that month"
                  + " is not known or the limit is 0."
                  + LIMIT,
              line -> growth(line, 3)),
          share("balance_growth_6m", "The same over 6 months." + LIMIT, line -> growth(line, 6)),
          new DerivedNumber(
              "months_without_balance_6m",
              "months",
              "How many of the last 6 month ends had no balance.",
              line -> Window.sum(line, 6, Window.of(month -> month.balance() == 0 ? 1 : 0))),
          amount(
              "balance_max_6m",
              "Greatest balance at the last 6 month ends.",
              line -> Window.most(line, 6, Window.of(MonthFacts::balance)) / 100),
          amount(
              "new_use_1m",
              "Balance now less that of a month ago, and what was paid in the month: what was newly"
                  + " used, interest and fees included; missing where one of them is not known.",
              line -> newUse(line, 0) / 100),
          amount(
              "new_use_max_6m",
              "The greatest new use of one of the last 6 months, known ones only.",
              line -> Window.most(line, 6, Use::newUse) / 100));

  private Use() {}

  private static DerivedNumber share(
      String name, String meaning, java.util.function.ToDoubleFunction<LineView> value) {
    return new DerivedNumber(name, "share of the limit", meaning, value);
  }

  private static DerivedNumber amount(
      String name, String meaning, java.util.function.ToDoubleFunction<LineView> value) {
    return new DerivedNumber(name, "units of the currency", meaning, value);
  }

  /** In fen. */
  private static double newUse(LineView line, int back) {
    MonthFacts month = line.back(back);
    MonthFacts before = line.back(back + 1);
    return month == null || before == null
        ? Double.NaN
        : month.balance() - before.balance() + LineView.number(month.paid());
  }

  private static double growth(LineView line, int months) {
    MonthFacts then = line.back(months);
    if (then == null) {
      return Double.NaN;
    }
    double growth = line.now().balance() - then.balance();
    return Window.ratio(growth, line.limitNow());
  }
}
