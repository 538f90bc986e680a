package org.limitdesk.domain.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * Charge-off and recovery rates of a month or of a calendar quarter, annualised as published series
 * are: "the flow of a bank's net charge-offs (gross charge-offs minus recoveries) during a quarter
 * divided by the average level of its loans outstanding over that quarter", times the periods of a
 * year (Federal Reserve, Charge-Off and Delinquency Rates on Loans and Leases at Commercial Banks).
 * The average of a month is the mean of its opening (the end of the month before) and closing level
 * of open lines; the average of a quarter is the mean of those of its months.
 *
 * @param months one, or the months of a quarter that the book has
 */
public record LossPeriod(List<MonthLoss> months) {
  private static final int MONTHS_A_YEAR = 12;
  private static final int MONTHS_A_QUARTER = 3;

  public LossPeriod {
    months = List.copyOf(months);
  }

  /** A period of one month. */
  public static LossPeriod of(MonthLoss month) {
    return new LossPeriod(List.of(month));
  }

  /** The calendar quarters in which the book has a month, rising; some may lack months. */
  public static List<LossPeriod> quarters(List<MonthLoss> months) {
    List<LossPeriod> quarters = new ArrayList<>();
    List<MonthLoss> open = new ArrayList<>();
    for (MonthLoss month : months) {
      if (!open.isEmpty() && quarter(open.getFirst()) != quarter(month)) {
        quarters.add(new LossPeriod(open));
        open.clear();
      }
      open.add(month);
    }
    if (!open.isEmpty()) {
      quarters.add(new LossPeriod(open));
    }
    return List.copyOf(quarters);
  }

  private static int quarter(MonthLoss loss) {
    return loss.month() / 100 * 4 + (loss.month() % 100 - 1) / MONTHS_A_QUARTER;
  }

  /** As it is written: {@code 2026-Q1}. */
  public String quarter() {
    int month = months.getFirst().month();
    return "%d-Q%d"
        .formatted(CalendarNumber.month(month).getYear(), (month % 100 - 1) / MONTHS_A_QUARTER + 1);
  }

  /** Whether all three months of the quarter are there. */
  public boolean isWholeQuarter() {
    return months.size() == MONTHS_A_QUARTER;
  }

  /**
   * The average level of the open lines, in fen or lines; empty where the book lacks the month
   * before one of the months.
   */
  public OptionalDouble average(Measure measure) {
    if (!months.stream().allMatch(MonthLoss::isOpened)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(levels(measure) / 2.0 / months.size());
  }

  /** Opening and closing levels of all months, added up. */
  private long levels(Measure measure) {
    return months.stream()
        .mapToLong(month -> month.opening(measure) + month.closing(measure))
        .sum();
  }

  /** Written off in the period, in fen or lines, before recoveries. */
  public long chargedOff(Measure measure) {
    return months.stream().mapToLong(month -> month.chargedOff(measure)).sum();
  }

  /** Recovered in the period, in fen or lines. */
  public long recovered(Measure measure) {
    return months.stream().mapToLong(month -> month.recovered(measure)).sum();
  }

  /** Lines that came to be written off in the period and tell no amount. */
  public long withoutAmount() {
    return months.stream().mapToLong(MonthLoss::withoutAmount).sum();
  }

  /** The gross charge-off rate a year; empty without an average, or where nothing was owed. */
  public OptionalDouble gross(Measure measure) {
    return annual(chargedOff(measure), measure);
  }

  /** The charge-off rate a year net of recoveries, by balance; below 0 where more came back. */
  public OptionalDouble net() {
    return annual(chargedOff(Measure.BALANCE) - recovered(Measure.BALANCE), Measure.BALANCE);
  }

  /** What was recovered in the period over what was written off in it, by balance. */
  public OptionalDouble recoveryRate() {
    long gross = chargedOff(Measure.BALANCE);
    return gross == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) recovered(Measure.BALANCE) / gross);
  }

  private OptionalDouble annual(long flow, Measure measure) {
    OptionalDouble average = average(measure);
    if (average.isEmpty() || average.getAsDouble() == 0) {
      return OptionalDouble.empty();
    }
    double periods = (double) MONTHS_A_YEAR / months.size();
    return OptionalDouble.of(flow * periods / average.getAsDouble());
  }
}
