package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.limitdesk.chart.Heading;
import org.limitdesk.chart.TablePicture;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.picture.Piece.Ink;
import org.limitdesk.report.table.Cell;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.ChartLook;
import org.limitdesk.ui.kit.Palette;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ExportFigure.Figure;

/** The panels as figures that leave the desk: on a light ground, with what they are of. */
final class TrendFigures {
  private static final int FIRST_ROLL = 2;
  private static final Palette PAPER = Palette.of(false);

  private final Measure measure;
  private final Texts texts;
  private final TrendTables tables;

  TrendFigures(Measure measure, Texts texts) {
    this.measure = measure;
    this.texts = texts;
    tables = new TrendTables(measure, texts);
  }

  /**
   * A figure whose file says what it shows.
   *
   * @param month the last one of it, yyyymm
   */
  Figure of(String name, int month, Table table, Supplier<Picture> picture) {
    String by = measure.name().toLowerCase(Locale.ROOT);
    return new Figure(name + "-" + by + "-" + CalendarNumber.month(month), table, picture);
  }

  /** The roll rates of those lines, tinted as on the screen. */
  Figure rolls(RollMatrix rolls, String scope) {
    Table table = tables.rolls(rolls, scope);
    List<RollColumn> ends = RollColumn.of(rolls);
    Sheet sheet = withoutNothing(Sheet.of(table, CellWords.bare(texts)), rolls, ends);
    Heading heading =
        new Heading(table.title(), table.note() + " · " + texts.text("trends.rowAdds"));
    TablePicture.Tints tints =
        (row, column) ->
            column < FIRST_ROLL ? null : tint(rolls, row, ends.get(column - FIRST_ROLL));
    return of(
        "rolls",
        rolls.after(),
        table.within(tables.month(), new Cell.Month(rolls.before())),
        () -> picture(heading, sheet, tints));
  }

  /** A cell where nobody came to is empty, as on the screen. */
  private Sheet withoutNothing(Sheet sheet, RollMatrix rolls, List<RollColumn> ends) {
    List<List<String>> rows = new ArrayList<>();
    for (Bucket from : Bucket.ALL) {
      List<String> row = new ArrayList<>(sheet.rows().get(from.ordinal()));
      for (int i = 0; i < ends.size(); i++) {
        if (ends.get(i).amount(rolls, from, measure) == 0) {
          row.set(FIRST_ROLL + i, "");
        }
      }
      rows.add(row);
    }
    return new Sheet(sheet.heads(), rows);
  }

  private Ink tint(RollMatrix rolls, int row, RollColumn end) {
    Bucket from = Bucket.ALL.get(row);
    OptionalDouble share = end.share(rolls, from, measure);
    return new Ink(PAPER.hex(end.colour(from)), RollGrid.strength(share, false));
  }

  /**
   * The last month of these segments.
   *
   * @param field what they are told apart by, in words
   * @param month yyyymm
   */
  Figure segments(Table shown, String field, String fieldName, int month) {
    Sheet sheet = Sheet.of(shown, CellWords.of(texts));
    String note = field + " · " + texts.dates().month(month);
    Heading heading = new Heading(shown.title(), note);
    return of(
        "segments-" + fieldName,
        month,
        shown.noted(note).within(tables.month(), new Cell.Month(month)),
        () -> picture(heading, sheet, TablePicture.Tints.NONE));
  }

  /** A table to be looked at. */
  Picture picture(Heading heading, Sheet sheet, TablePicture.Tints tints) {
    TablePicture.Grid grid = new TablePicture.Grid(sheet.heads(), sheet.rows(), tints);
    return TablePicture.of(heading, grid, ChartLook.colours(PAPER));
  }
}
