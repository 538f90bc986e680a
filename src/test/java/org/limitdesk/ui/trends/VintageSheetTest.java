package org.limitdesk.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Curves;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Texts;

/** Cohorts as rows: every rate under its month on book. */
class VintageSheetTest {
  private static final Cohort OLD =
      new Cohort(YearMonth.of(2024, 1), 900, 0, true, List.of(new Point(3, 0.5)));
  private static final Cohort FIRST =
      new Cohort(
          YearMonth.of(2025, 1), 1_200, 0, false, List.of(new Point(0, 0), new Point(2, 0.0123)));
  private static final Cohort SECOND =
      new Cohort(YearMonth.of(2025, 2), 80, 0, false, List.of(new Point(1, 0.25)));
  private static final Cohort EMPTY = new Cohort(YearMonth.of(2025, 3), 5, 0, false, List.of());
  private static final Curves CURVES = new Curves(List.of(OLD, FIRST, SECOND, EMPTY), 7);

  @Test
  void whatBeganBeforeTheBookIsInNoEverCurve() {
    assertEquals(List.of(SECOND, FIRST), VintageSheet.shown(CURVES, true));
    assertEquals(List.of(SECOND, FIRST, OLD), VintageSheet.shown(CURVES, false));
  }

  @Test
  void everyRateStandsUnderItsMonth() {
    Texts texts = new Texts(Language.EN);
    Table table = VintageSheet.of(VintageSheet.shown(CURVES, true), "Vintages", "ever", texts);
    Sheet sheet = Sheet.of(table, CellWords.bare(texts));
    assertEquals(List.of("Opened", "Lines", "0", "1", "2"), sheet.heads());
    assertEquals(List.of("Feb 2025", "80", "", "25.00", ""), sheet.rows().get(0));
    assertEquals(List.of("Jan 2025", "1,200", "0.00", "", "1.23"), sheet.rows().get(1));
    assertEquals(0.25, VintageSheet.greatest(VintageSheet.shown(CURVES, true)));
  }

  @Test
  void aRateIsTintedByItsShareOfTheGreatest() {
    assertEquals(0, VintageSheet.step("", 0.25));
    assertEquals(0, VintageSheet.step("0.00", 0.25));
    assertEquals(1, VintageSheet.step("5.00", 0.25));
    assertEquals(2, VintageSheet.step("5.01", 0.25));
    assertEquals(5, VintageSheet.step("25.00", 0.25));
    assertEquals(0, VintageSheet.step("1.00", 0));
  }
}
