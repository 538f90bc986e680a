package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Point;

/** Two fields at once, and the cohorts of a quarter taken together. */
class ReportCutsTest {
  private record Known(List<String> names, int... places) implements Segments {
    @Override
    public int of(int borrower, int month) {
      return places[borrower];
    }
  }

  @Test
  void everyPairHasItsPlace() {
    Segments region = new Known(List.of("north", "south"), 0, 1, 1);
    Segments industry = new Known(List.of("mining", "retail", "unknown"), 2, 0, 1);
    CrossedSegments crossed = new CrossedSegments(region, industry);
    assertEquals(6, crossed.names().size());
    assertEquals("north × unknown", crossed.names().get(crossed.of(0, 202603)));
    assertEquals("south × mining", crossed.names().get(crossed.of(1, 202603)));
    assertEquals("south × retail", crossed.names().get(crossed.of(2, 202603)));
  }

  private static Cohort cohort(String opened, long lines, double... rates) {
    List<Point> points =
        IntStream.range(0, rates.length)
            .mapToObj(months -> new Point(months, rates[months]))
            .toList();
    return new Cohort(YearMonth.parse(opened), lines, 0, false, points);
  }

  @Test
  void aQuarterIsItsLinesTakenTogether() {
    List<CohortQuarter> quarters =
        CohortQuarter.of(
            List.of(
                cohort("2025-01", 10, 0, 0.1, 0.2),
                cohort("2025-03", 30, 0, 0.3),
                cohort("2025-04", 5, 0)));
    assertEquals(
        List.of("2025-Q1", "2025-Q2"), quarters.stream().map(CohortQuarter::name).toList());
    CohortQuarter first = quarters.getFirst();
    assertEquals(40, first.lines());
    // One of ten and nine of thirty.
    assertEquals(10.0 / 40, first.at(1).orElseThrow(), 1e-12);
    // The lines of March are not two months old.
    assertEquals(OptionalDouble.empty(), first.at(2));
    assertEquals(2, first.points().size());
  }

  @Test
  void nothingIsMadeOfNoCohorts() {
    assertTrue(CohortQuarter.of(List.of()).isEmpty());
  }
}
