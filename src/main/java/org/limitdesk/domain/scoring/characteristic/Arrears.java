package org.limitdesk.domain.scoring.characteristic;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.limitdesk.domain.borrower.MonthFacts;

/** How the line was overdue. */
final class Arrears {
  private static final int OVER_30_DAYS = 31;
  private static final double FADING = 0.7;

  static final List<DerivedCharacteristic> ALL =
      List.of(
          days("dpd_now", "Days past due at the month end.", 1),
          days("max_dpd_3m", "Most days past due at the last 3 month ends.", 3),
          days("max_dpd_6m", "Most days past due at the last 6 month ends.", 6),
          days("max_dpd_12m", "Most days past due at the last 12 month ends.", 12),
          mean("dpd_avg_3m", "Mean of the days past due at the last 3 known month ends.", 3),
          mean("dpd_avg_6m", "Mean of the days past due at the last 6 known month ends.", 6),
          count("times_overdue_3m", "How many of the last 3 month ends were past due.", 3, 1),
          count("times_overdue_6m", "How many of the last 6 month ends were past due.", 6, 1),
          count("times_overdue_12m", "How many of the last 12 month ends were past due.", 12, 1),
          count(
              "times_over_30_days_12m",
              "How many of the last 12 month ends were more than 30 days past due.",
              12,
              OVER_30_DAYS),
          new DerivedNumber(
              "months_since_overdue",
              "months",
              "Months since the last month end that was past due, 0 for this one. Where none of the"
                  + " last 24 was, how many of them are known: it is at least that long ago.",
              line -> monthsSince(line, 1)),
          new DerivedNumber(
              "months_since_over_30_days",
              "months",
              "The same for more than 30 days past due.",
              line -> monthsSince(line, OVER_30_DAYS)),
          count(
              "times_over_30_days_6m",
              "How many of the last 6 month ends were more than 30 days past due.",
              6,
              OVER_30_DAYS),
          new DerivedNumber(
              "dpd_recent_6m",
              "days",
              "Mean of the days past due at the last 6 month ends, known ones only, in which a"
                  + " month counts 0.7 times as much as the month after it.",
              line -> Window.fading(line, 6, FADING, Window.of(MonthFacts::dpd))),
          new DerivedNumber(
              "times_overdue_3m_to_6m",
              "months",
              "How many of the 4 month ends before the last 2 were past due; missing where none of"
                  + " them is known.",
              line ->
                  Window.sum(
                      line, 4, (view, back) -> Window.of(Arrears::overdue).at(view, back + 2))));

  private Arrears() {}

  private static DerivedNumber days(String name, String meaning, int months) {
    ToDoubleFunction<LineView> most = line -> Window.most(line, months, Window.of(MonthFacts::dpd));
    return new DerivedNumber(name, "days", meaning, most);
  }

  private static DerivedNumber mean(String name, String meaning, int months) {
    Window.Figure days = Window.of(MonthFacts::dpd);
    return new DerivedNumber(name, "days", meaning, line -> Window.mean(line, months, days));
  }

  private static DerivedNumber count(String name, String meaning, int months, int fromDays) {
    Window.Figure overdue = Window.of(month -> month.dpd() >= fromDays ? 1 : 0);
    return new DerivedNumber(name, "months", meaning, line -> Window.sum(line, months, overdue));
  }

  private static double overdue(MonthFacts month) {
    return month.dpd() > 0 ? 1 : 0;
  }

  private static double monthsSince(LineView line, int fromDays) {
    int known = 0;
    for (int i = 0; i < LineView.REACH; i++) {
      MonthFacts month = line.back(i);
      if (month != null) {
        known++;
        if (month.dpd() >= fromDays) {
          return i;
        }
      }
    }
    return known;
  }
}
