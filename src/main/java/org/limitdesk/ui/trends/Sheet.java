package org.limitdesk.ui.trends;

import java.util.List;
import java.util.OptionalDouble;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.Numbers;
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

  static String rate(OptionalDouble rate, Texts texts) {
    return rate.isPresent() ? texts.numbers().rate(rate.getAsDouble(), 2) : Numbers.NONE;
  }
}
