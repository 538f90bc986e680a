package org.limitdesk.domain.borrower;

import org.jspecify.annotations.Nullable;

/**
 * One line at one month end. Amounts are fen; what is not known is {@link Row#NONE}.
 *
 * @param month yyyymm
 * @param due the least amount that keeps the line current
 * @param drawn what was drawn in the month, in {@code draws} draws
 * @param pending draws under way
 * @param income that month's estimate
 * @param otherLenders how many other lenders the borrower owes
 */
public record MonthFacts(
    int month,
    long limit,
    long balance,
    int dpd,
    LineStatus status,
    long due,
    long paid,
    long drawn,
    long draws,
    long pending,
    long interest,
    long income,
    long otherLenders,
    long otherDebt,
    long bureauQueries,
    long externalScore) {
  /** Balance over limit; a balance over a limit of zero counts as 1, no balance as 0. */
  public double utilisation() {
    return utilisation(limit, balance);
  }

  /**
   * Balance over limit; a balance over a limit of zero counts as 1, no balance as 0.
   *
   * @param limit in fen
   * @param balance in fen
   */
  public static double utilisation(long limit, long balance) {
    if (balance == 0) {
      return 0;
    }
    return limit == 0 ? 1 : (double) balance / limit;
  }

  /** Months since year 0, so that the difference of two is months between them. */
  public int monthIndex() {
    return month / 100 * 12 + month % 100 - 1;
  }

  /** From a row of {@link BookTable#MONTHS}. */
  public static MonthFacts of(Row row) {
    return new MonthFacts(
        (int) number(row, "month"),
        number(row, "limit"),
        number(row, "balance"),
        (int) number(row, "dpd"),
        LineStatus.of(Math.max(0, number(row, "status"))),
        number(row, "due"),
        number(row, "paid"),
        number(row, "drawn"),
        number(row, "draws"),
        number(row, "pending"),
        number(row, "interest"),
        number(row, "income"),
        number(row, "other_lenders"),
        number(row, "other_debt"),
        number(row, "bureau_queries"),
        number(row, "external_score"));
  }

  private static long number(Row row, String column) {
    return row.number(row.table().indexOf(column));
  }

  /** The value, or null where it is not known. */
  public static @Nullable Long known(long value) {
    return value == Row.NONE ? null : value;
  }
}
