package org.limitdesk.domain.trend.reference;

import java.time.YearMonth;
import org.limitdesk.domain.Code;

/** How often a series has a value. */
public enum Frequency implements Code {
  MONTHLY(1),
  QUARTERLY(3);

  private final int months;

  Frequency(int months) {
    this.months = months;
  }

  /** Which period that month is in, counted from year 0. */
  int period(YearMonth month) {
    return (month.getYear() * 12 + month.getMonthValue() - 1) / months;
  }
}
