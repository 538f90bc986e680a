package org.limitdesk.ui.trends;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.limitdesk.chart.Heading;
import org.limitdesk.chart.TablePicture;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.ChartLook;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Palette;
import org.limitdesk.ui.kit.Texts;

/**
 * A table in words and exact figures.
 *
 * @param heads the columns
 */
record Sheet(List<String> heads, List<List<String>> rows) {
  static Sheet of(Table table, CellWords words) {
    return new Sheet(
        table.columns().stream().map(Table.Column::head).toList(),
        table.rows().stream().map(row -> row.stream().map(words::of).toList()).toList());
  }

  /** A table to be looked at, on paper. */
  static Supplier<Picture> picture(Table table, Texts texts) {
    Sheet sheet = of(table, CellWords.of(texts));
    TablePicture.Grid grid =
        new TablePicture.Grid(sheet.heads(), sheet.rows(), TablePicture.Tints.NONE);
    Heading heading = new Heading(table.title(), table.note());
    return () -> TablePicture.of(heading, grid, ChartLook.colours(Palette.of(false)));
  }

  static String rate(OptionalDouble rate, Texts texts) {
    return rate.isPresent() ? texts.numbers().rate(rate.getAsDouble(), 2) : Numbers.NONE;
  }
}
