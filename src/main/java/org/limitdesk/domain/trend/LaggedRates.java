package org.limitdesk.domain.trend;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * Lagged delinquency rates: this month's overdue over all that was open some months before, when it
 * fell due. A book that grows dilutes a coincident rate and not a lagged one. 30+ lags by one
 * month, 60+ by two, 90+ by three.
 */
public final class LaggedRates {
  private static final int LAG_OF_30 = 1;
  private static final int LAG_OF_60 = 2;
  private static final int LAG_OF_90 = 3;

  private final Map<YearMonth, MonthTally> months = new HashMap<>();

  /** Of one book or segment, a tally a month. */
  public LaggedRates(List<MonthTally> tallies) {
    tallies.forEach(tally -> months.put(CalendarNumber.month(tally.month()), tally));
  }

  /** M2 and worse over all of one month before; empty where that is not known or nothing. */
  public OptionalDouble rate30(MonthTally now, Measure measure) {
    return rate(now, Bucket.M2, LAG_OF_30, measure);
  }

  /** M3 and worse over all of two months before; empty where that is not known or nothing. */
  public OptionalDouble rate60(MonthTally now, Measure measure) {
    return rate(now, Bucket.M3, LAG_OF_60, measure);
  }

  /** M4 and worse over all of three months before; empty where that is not known or nothing. */
  public OptionalDouble rate90(MonthTally now, Measure measure) {
    return rate(now, Bucket.M4, LAG_OF_90, measure);
  }

  private OptionalDouble rate(MonthTally now, Bucket first, int lag, Measure measure) {
    MonthTally then = months.get(CalendarNumber.month(now.month()).minusMonths(lag));
    long whole = then == null ? 0 : then.total(measure);
    return whole == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) now.inOrWorse(first, measure) / whole);
  }
}
