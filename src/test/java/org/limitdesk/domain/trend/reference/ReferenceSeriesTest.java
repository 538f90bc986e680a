package org.limitdesk.domain.trend.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;

class ReferenceSeriesTest {
  private static ReferenceSeries of(KnownSeries known, YearMonth month) {
    return new ReferenceSeries(
        known.definition(), new TreeMap<>(Map.of(month, new BigDecimal("8.84"))));
  }

  @Test
  void aQuarterStandsBesideEachOfItsMonthsHoweverItIsDated() {
    List<YearMonth> months =
        List.of(
            YearMonth.of(2025, 3),
            YearMonth.of(2025, 4),
            YearMonth.of(2025, 6),
            YearMonth.of(2025, 7));
    for (int dated : List.of(4, 6)) {
      Map<YearMonth, BigDecimal> found =
          of(KnownSeries.NYFED_90, YearMonth.of(2025, dated)).of(months);
      assertEquals(
          Map.of(
              YearMonth.of(2025, 4), new BigDecimal("0.0884"),
              YearMonth.of(2025, 6), new BigDecimal("0.0884")),
          found);
    }
    assertEquals(
        1, of(KnownSeries.UNEMPLOYMENT, YearMonth.of(2025, 4)).of(months).size(), "one month");
  }

  @Test
  void unlikeRatesAreToldAndDoNotShareAnAxis() {
    Definition fred = KnownSeries.FRED_30.definition();
    assertTrue(fred.sharesAxis(Bucket.M2, Measure.BALANCE));
    assertEquals(
        List.of(Unlike.FREQUENCY, Unlike.SEASONS, Unlike.LENDERS),
        fred.unlike(Bucket.M2, Measure.BALANCE));
    assertFalse(fred.sharesAxis(Bucket.M4, Measure.BALANCE), "30+ beside 90+");
    assertFalse(fred.sharesAxis(Bucket.M2, Measure.COUNT));
    Definition nyfed = KnownSeries.NYFED_90.definition();
    assertFalse(nyfed.sharesAxis(Bucket.M4, Measure.BALANCE), "it keeps what was charged off");
    assertTrue(
        KnownSeries.UNEMPLOYMENT
            .definition()
            .unlike(Bucket.M2, Measure.BALANCE)
            .contains(Unlike.KIND));
  }
}
