package org.limitdesk.domain.scoring.characteristic;

import java.util.List;
import org.limitdesk.domain.borrower.MonthFacts;

/** What is known of the borrower outside this line. */
final class Surroundings {
  private static final int MONTHS_A_YEAR = 12;
  private static final Window.Figure LENDERS =
      Window.of(month -> LineView.number(month.otherLenders()));
  private static final Window.Figure QUERIES =
      Window.of(month -> LineView.number(month.bureauQueries()));
  private static final Window.Figure INCOME = Window.of(month -> LineView.yuan(month.income()));
  private static final Window.Figure SCORE =
      Window.of(month -> LineView.number(month.externalScore()));

  static final List<DerivedCharacteristic> ALL =
      List.of(
          new DerivedNumber(
              "other_lenders",
              "lenders",
              "How many other lenders the borrower owes; missing where it is not known.",
              line -> LENDERS.at(line, 0)),
          new DerivedNumber(
              "other_lenders_change_6m",
              "lenders",
              "Other lenders now less those of 6 months ago; missing where either is not known.",
              line -> Window.change(line, 6, LENDERS)),
          new DerivedNumber(
              "bureau_queries_3m",
              "queries",
              "Bureau queries in the last 3 months, known ones only.",
              line -> Window.sum(line, 3, QUERIES)),
          new DerivedNumber(
              "income_change_6m",
              "share of the income then",
              "Income now over that of 6 months ago, less 1; missing where either is not known or"
                  + " that was 0.",
              line -> Window.ratio(INCOME.at(line, 0), INCOME.at(line, 6)) - 1),
          new DerivedNumber(
              "debt_to_income",
              "years of income",
              "Balance and other debt over 12 times this month's income; missing where other debt"
                  + " or income is not known, or income is 0.",
              Surroundings::debtToIncome),
          new DerivedNumber(
              "external_score",
              "points",
              "The external score at the month end; missing where it is not known.",
              line -> SCORE.at(line, 0)),
          new DerivedNumber(
              "external_score_change_3m",
              "points",
              "The external score now less that of 3 months ago; missing where either is not"
                  + " known.",
              line -> Window.change(line, 3, SCORE)));

  private Surroundings() {}

  private static double debtToIncome(LineView line) {
    MonthFacts now = line.now();
    double debt = LineView.yuan(now.balance()) + LineView.yuan(now.otherDebt());
    return Window.ratio(debt, LineView.yuan(now.income()) * MONTHS_A_YEAR);
  }
}
