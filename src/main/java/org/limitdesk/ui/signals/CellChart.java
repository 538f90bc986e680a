package org.limitdesk.ui.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.limitdesk.chart.ChartPane;
import org.limitdesk.chart.MonthChart;
import org.limitdesk.chart.RangeBand;
import org.limitdesk.chart.Series;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.ui.kit.ChartLook;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Palette;
import org.limitdesk.ui.kit.Texts;

/** The inflow of a cell month by month, with what its past led one to expect; also as a table. */
final class CellChart {
  private static final double RIGHT = 116;
  private static final double ROW = 26;

  private final StackPane place;
  private final Texts texts;
  private final SignalWords words;
  private final ChartPane chart = new ChartPane(RIGHT);
  private final TableView<CellMonth> table = new TableView<>();
  private List<CellMonth> months = List.of();

  /**
   * @param open opens the lines behind a month
   */
  CellChart(StackPane place, Texts texts, Consumer<CellMonth> open) {
    this.place = place;
    this.texts = texts;
    words = new SignalWords(texts);
    chart.setId("cellChart");
    chart.tips(mark -> tip(months.get(mark.place())));
    chart.onOpen(mark -> open.accept(months.get(mark.place())));
    table.setId("cellMonths");
    fillColumns();
  }

  private void fillColumns() {
    table.setFixedCellSize(ROW);
    table
        .getColumns()
        .add(
            Columns.text(
                "month",
                texts.bind("signals.month"),
                86,
                cell -> texts.dates().month(cell.month())));
    number("lines", "signals.lines", 62, cell -> texts.numbers().count(cell.lines()));
    number("inflow", "signals.inflow", 62, cell -> texts.numbers().count(cell.inflow()));
    number("expected", "signals.expected", 76, words::expected);
    number("band", "signals.band", 76, words::band);
    number("p", "signals.p", 84, words::chanceOf);
    number("adjusted", "signals.adjusted", 84, words::adjusted);
    table
        .getColumns()
        .add(Columns.text("flagged", texts.bind("signals.flagged"), 90, words::verdict));
  }

  private void number(String id, String key, double width, Function<CellMonth, String> value) {
    table.getColumns().add(Columns.number(id, texts.bind(key), width, value));
  }

  private List<List<String>> tip(CellMonth month) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of(words.cell(month) + ", " + texts.dates().month(month.month())));
    lines.add(List.of(texts.text("signals.inflow"), texts.numbers().count(month.inflow())));
    lines.add(List.of(texts.text("signals.lines"), texts.numbers().count(month.lines())));
    if (month.test() == null) {
      lines.add(List.of(texts.text("signals.notTested"), ""));
    } else {
      lines.add(List.of(texts.text("signals.expected"), words.expected(month)));
      lines.add(List.of(texts.text("signals.band"), words.band(month)));
      lines.add(List.of(texts.text("signals.adjusted"), words.adjusted(month)));
    }
    return lines;
  }

  /** Shows the months of a cell, as a chart or as a table. */
  void show(List<CellMonth> shown, boolean asTable, boolean dark) {
    months = shown;
    if (asTable) {
      table.setItems(FXCollections.observableArrayList(shown.reversed()));
      table.refresh();
    } else {
      Palette palette = Palette.of(dark);
      chart.show(drawn(palette), ChartLook.colours(palette));
      chart.setAccessibleText(summary());
    }
    Node now = asTable ? table : chart;
    if (!place.getChildren().equals(List.of(now))) {
      place.getChildren().setAll(now);
    }
  }

  private MonthChart drawn(Palette palette) {
    List<Integer> columns = months.stream().map(CellMonth::month).toList();
    CellMonth last = months.getLast();
    List<Series> series =
        List.of(
            Series.of(
                texts.text("signals.inflow"),
                palette.hex("-color-accent-fg"),
                months.stream().map(month -> (double) month.inflow()).toList(),
                texts.numbers().count(last.inflow())),
            new Series(
                texts.text("signals.expected"),
                palette.hex("-color-fg-muted"),
                values(CellMonth.Test::expected),
                last.test() == null ? "" : words.expected(last),
                Series.Stroke.DASHED));
    RangeBand band =
        new RangeBand(
            palette.hex("-color-border-default"),
            values(test -> (double) test.low()),
            values(test -> (double) test.high()));
    return new MonthChart(
        MonthChart.Kind.LINES, ChartLook.ticks(columns, texts.dates()), series, band);
  }

  private List<Double> values(Function<CellMonth.Test, Double> value) {
    return months.stream()
        .map(month -> month.test() == null ? Double.valueOf(Double.NaN) : value.apply(month.test()))
        .toList();
  }

  /** The last month, for whoever cannot see the chart. */
  private String summary() {
    StringBuilder all = new StringBuilder();
    tip(months.getLast()).forEach(line -> all.append(String.join(" ", line)).append(", "));
    return all.toString();
  }
}
