package org.limitdesk.domain.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.intake.demo.DemoColumns;

class ClusterWatchTest {
  private static final int LINES = 20_000;
  private static final int BOOKS = 60;

  private static List<String> flagged(Clusters clusters, List<Integer> months) {
    List<String> flagged = new ArrayList<>();
    for (int month : months) {
      clusters.month(month).stream()
          .filter(CellMonth::flagged)
          .forEach(cell -> flagged.add(month + " " + cell.by().code() + " " + cell.cell()));
    }
    return flagged;
  }

  private static Clusters over(InflowTable table) {
    return ClusterWatch.over(List.of(table), ClusterTerms.STANDARD);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "4, false", "5, true"})
  void aPastWithoutCasesSaysNothingOfWhatIsOrdinary(int past, boolean tested) {
    InflowTable table =
        InflowTable.empty(CellKind.CAMPAIGN, CellTables.FIRST, List.of("only", "other"), 10);
    Arrays.fill(table.known(), 1, 10, true);
    for (long[] lines : table.lines()) {
      Arrays.fill(lines, 1, 10, 200);
    }
    table.inflow()[1][2] = past;
    table.inflow()[0][9] = 1;
    boolean judged =
        over(table).month(CellTables.FIRST / 12 * 100 + 10).stream()
            .anyMatch(cell -> cell.test() != null);
    assertEquals(tested, judged);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theDemoBookHasItsPlantedShockInItsMonthAndNoOther(long seed) throws IOException {
    DemoBook demo = new DemoBook(seed, LINES, DemoBook.DEFAULT_MONTHS);
    DemoColumns columns = new DemoColumns(demo, LINES);
    Clusters clusters =
        ClusterWatch.over(
            columns,
            BucketEdges.STANDARD,
            columns.months().getLast(),
            ClusterTerms.STANDARD,
            () -> {});
    assertEquals(
        List.of("202509 region_industry " + DemoBook.WAVE_REGION + " × " + DemoBook.WAVE_INDUSTRY),
        flagged(clusters, columns.months()));
  }

  /**
   * Noise is the variance of a cell's rate from month to month beyond Poisson's; a season of 1
   * doubles a cell's inflow in a month of the year of its own, which is known once two years are.
   */
  @ParameterizedTest
  @CsvSource({"0, 0, 25, 7", "0.15, 0, 25, 7", "0.15, 0, 49, 25", "0, 1, 49, 25"})
  void whereNothingHappenedFalseAlarmsStayWithinTheLevel(
      double noise, double season, int columns, int from) {
    long alarms = 0;
    long judged = 0;
    for (int seed = 1; seed <= BOOKS; seed++) {
      InflowTable table = new CellTables(seed, 120, columns, noise, season).table(1400, 0, 1);
      Clusters clusters = over(table);
      for (int column = from; column < columns; column++) {
        List<CellMonth> cells = clusters.month(table.month(column));
        judged += cells.stream().anyMatch(cell -> cell.test() != null) ? 1 : 0;
        alarms += cells.stream().anyMatch(CellMonth::flagged) ? 1 : 0;
      }
    }
    assertEquals(BOOKS * (long) (columns - from), judged);
    double allowed = judged * ClusterTerms.STANDARD.level();
    assertTrue(alarms <= allowed + 2 * Math.sqrt(allowed), alarms + " of " + judged);
  }

  @ParameterizedTest
  @CsvSource({"1400, 3, 45", "5000, 2, 33", "20000, 2, 58"})
  void aShockIsFoundTheMoreSurelyTheMoreLinesItStrikes(int lines, double times, int atLeast) {
    int found = 0;
    for (int seed = 1; seed <= BOOKS; seed++) {
      InflowTable table = new CellTables(seed, 120, 25, 0, 0).table(lines, 18, times);
      found +=
          over(table).month(table.month(18)).stream()
                  .anyMatch(cell -> cell.flagged() && cell.cell().equals("cell 0"))
              ? 1
              : 0;
    }
    assertTrue(found >= atLeast, found + " of " + BOOKS);
  }

  @Test
  void aBookThatRisesAsAWholeHasNoCluster() {
    InflowTable table = new CellTables(3, 120, 25, 0, 0).table(1400, 0, 1);
    for (long[] inflow : table.inflow()) {
      inflow[20] *= 2;
    }
    assertEquals(
        List.of(), over(table).month(table.month(20)).stream().filter(CellMonth::flagged).toList());
  }

  @Test
  void aShockDoesNotBecomeWhatIsExpectedNext() {
    InflowTable table = new CellTables(5, 120, 25, 0, 0).table(5000, 18, 4);
    InflowTable calm = new CellTables(5, 120, 25, 0, 0).table(5000, 18, 4);
    Clusters shocked = over(table);
    CellMonth at = shocked.series(CellKind.REGION_INDUSTRY, "cell 0").get(17);
    assertTrue(at.flagged());
    calm.inflow()[0][18] = Math.round(test(at).expected());
    double after = test(shocked.series(CellKind.REGION_INDUSTRY, "cell 0").get(18)).expected();
    double without = test(over(calm).series(CellKind.REGION_INDUSTRY, "cell 0").get(18)).expected();
    assertEquals(without, after, without * 0.05);
  }

  @Test
  void monthsThatFollowChangeNothingBefore() {
    InflowTable whole = new CellTables(7, 60, 30, 0.1, 0.5).table(1400, 12, 3);
    InflowTable other = new CellTables(7, 60, 30, 0.1, 0.5).table(1400, 12, 3);
    for (int c = 0; c < 60; c++) {
      Arrays.fill(other.inflow()[c], 20, 30, 17L * c);
      Arrays.fill(other.lines()[c], 20, 30, 900L + c);
    }
    for (int column = 0; column < 20; column++) {
      assertEquals(over(whole).month(whole.month(column)), over(other).month(whole.month(column)));
    }
    assertNotEquals(over(whole).month(whole.month(20)), over(other).month(whole.month(20)));
  }

  @Test
  void smallCellsAndShortPastsAreNotJudged() {
    InflowTable table = new CellTables(9, 40, 12, 0, 0).table(29, 0, 1);
    List<CellMonth> cell = over(table).series(CellKind.REGION_INDUSTRY, "cell 0");
    assertTrue(cell.stream().allMatch(month -> month.test() == null));
    List<CellMonth> all = over(table).month(table.month(ClusterTerms.FEWEST_MONTHS));
    assertTrue(all.stream().allMatch(month -> month.test() == null));
    assertTrue(
        over(table).month(table.month(ClusterTerms.FEWEST_MONTHS + 1)).stream()
            .anyMatch(month -> month.test() != null));
  }

  private static CellMonth.Test test(CellMonth cell) {
    return Objects.requireNonNull(cell.test());
  }
}
