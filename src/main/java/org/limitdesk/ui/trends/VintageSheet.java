package org.limitdesk.ui.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.limitdesk.chart.Heading;
import org.limitdesk.chart.TablePicture;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Curves;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.picture.Piece.Ink;
import org.limitdesk.report.table.Cell;
import org.limitdesk.report.table.Table;
import org.limitdesk.report.table.Table.Column;
import org.limitdesk.ui.kit.ChartLook;
import org.limitdesk.ui.kit.Palette;
import org.limitdesk.ui.kit.Texts;

/** Vintages as a table: a row a month of opening, a column a month on book. */
final class VintageSheet {
  /** The columns before the first rate: the month of opening and how many lines. */
  static final int FIRST_RATE = 2;

  private static final int DECIMALS = 2;
  private static final double TINT = 0.07;
  private static final int STEPS = 5;
  private static final double PERCENT = 100;

  private VintageSheet() {}

  /**
   * The newest cohort first; those that were opened before the book began are left out of ever
   * curves, for what became of them before is not known.
   */
  static List<Cohort> shown(Curves curves, boolean ever) {
    return curves.cohorts().stream()
        .filter(each -> !(ever && each.isTruncated()) && !each.points().isEmpty())
        .toList()
        .reversed();
  }

  /**
   * The cohorts in their order.
   *
   * @param title says that the rates are percent
   */
  static Table of(List<Cohort> cohorts, String title, String note, Texts texts) {
    int last =
        cohorts.stream()
            .flatMap(each -> each.points().stream())
            .mapToInt(Point::months)
            .max()
            .orElse(-1);
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of(texts.text("vintage.opened")), Column.of(texts.text("vintage.lines"))));
    for (int month = 0; month <= last; month++) {
      String head = Integer.toString(month);
      columns.add(new Column(head, texts.text("vintage.mob", head)));
    }
    return new Table(title, note, columns, cohorts.stream().map(each -> row(each, last)).toList());
  }

  private static List<Cell> row(Cohort cohort, int last) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Month(CalendarNumber.of(cohort.opened())));
    row.add(new Cell.Count(cohort.lines()));
    for (int month = 0; month <= last; month++) {
      row.add(Cell.NONE);
    }
    for (Point point : cohort.points()) {
      row.set(FIRST_RATE + point.months(), new Cell.Rate(point.rate(), DECIMALS));
    }
    return row;
  }

  /** The same to be looked at, each rate tinted by how bad it is beside the others. */
  static Supplier<Picture> picture(List<Cohort> cohorts, Table table, Texts texts) {
    Sheet sheet = Sheet.of(table, CellWords.bare(texts));
    double greatest = greatest(cohorts);
    Palette paper = Palette.of(false);
    String red = paper.hex("-color-danger-emphasis");
    TablePicture.Tints tints =
        (row, column) -> {
          int step = column < FIRST_RATE ? 0 : step(sheet.rows().get(row).get(column), greatest);
          return step == 0 ? null : new Ink(red, step * TINT);
        };
    TablePicture.Grid grid = new TablePicture.Grid(sheet.heads(), sheet.rows(), tints);
    Heading heading = new Heading(table.title(), table.note());
    return () -> TablePicture.of(heading, grid, ChartLook.colours(paper));
  }

  /** The greatest rate, against which cells are tinted; 0 where there is none. */
  static double greatest(List<Cohort> cohorts) {
    return cohorts.stream()
        .flatMap(each -> each.points().stream())
        .mapToDouble(Point::rate)
        .max()
        .orElse(0);
  }

  /** How strongly a percentage is tinted, from 0 for not at all to 5 for the greatest. */
  static int step(String percent, double greatest) {
    if (percent.isEmpty() || greatest <= 0) {
      return 0;
    }
    double share = new BigDecimal(percent.replace(",", "")).doubleValue() / PERCENT / greatest;
    return (int) Math.clamp(Math.ceil(share * STEPS - 1e-9), 0, STEPS);
  }
}
