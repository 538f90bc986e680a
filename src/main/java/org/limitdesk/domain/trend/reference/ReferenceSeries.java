package org.limitdesk.domain.trend.reference;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A published series with its definition. Publishers date a quarter by its first month or by its
 * last, so a value belongs to the whole period that its month is in.
 *
 * @param values in percent, by the month that the file names
 */
public record ReferenceSeries(Definition definition, SortedMap<YearMonth, BigDecimal> values) {
  private static final int PERCENT = 2;

  public ReferenceSeries {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * The published shares, 0 to 1, of those months; none of months whose period was not published.
   */
  public Map<YearMonth, BigDecimal> of(Iterable<YearMonth> months) {
    Map<Integer, BigDecimal> byPeriod = new HashMap<>();
    Frequency every = definition.frequency();
    values.forEach((month, value) -> byPeriod.put(every.period(month), value));
    Map<YearMonth, BigDecimal> found = new TreeMap<>();
    for (YearMonth month : months) {
      Optional.ofNullable(byPeriod.get(every.period(month)))
          .ifPresent(value -> found.put(month, value.movePointLeft(PERCENT)));
    }
    return found;
  }
}
