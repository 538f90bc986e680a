package org.limitdesk.ui.trends;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.limitdesk.chart.ChartPane;
import org.limitdesk.chart.ChartPicture;
import org.limitdesk.chart.Heading;
import org.limitdesk.chart.Mark;
import org.limitdesk.chart.MonthChart;
import org.limitdesk.chart.TablePicture;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.table.Cell;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.Palette;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ExportFigure.Figure;

/** The two charts, each also as a table. */
final class ChartPanels {
  private static final double BARS_RIGHT = 104;
  private static final double LINES_RIGHT = 104;

  private final TrendsModel model;
  private final TrendsController controller;
  private final Texts texts;
  private final Panel buckets;
  private final Panel rates;
  private final ChartPane bars = new ChartPane(BARS_RIGHT);
  private final ChartPane lines = new ChartPane(LINES_RIGHT);
  private final SheetTable bucketTable = new SheetTable();
  private final SheetTable rateTable = new SheetTable();

  /** Where a chart stands, and what is said over it. */
  record Panel(StackPane place, Label title, Label note) {}

  ChartPanels(
      TrendsModel model, TrendsController controller, Texts texts, Panel buckets, Panel rates) {
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.buckets = buckets;
    this.rates = rates;
    bars.setId("bucketChart");
    lines.setId("rateChart");
    bucketTable.setId("bucketTable");
    rateTable.setId("rateTable");
    prepare(bars, Band.STACK);
    prepare(lines, Band.OVERDUE);
  }

  private void prepare(ChartPane chart, List<Band> bands) {
    chart.tips(mark -> words(choice(mark, bands)));
    chart.onOpen(mark -> {
      controller.choose(choice(mark, bands));
      controller.openChoice();
    });
    chart
        .chosen()
        .subscribe(mark -> {
          if (mark != null) {
            controller.choose(choice(mark, bands));
          }
        });
  }

  /** The line of the whole book, which is there to compare with, is asked for as 30+. */
  private static Choice.OfBand choice(Mark mark, List<Band> bands) {
    return new Choice.OfBand(mark.place(), bands.get(mark.series() % bands.size()));
  }

  private List<List<String>> words(Choice.OfBand choice) {
    return new ChoiceWords(texts, model.measure().get()).of(model.months(), choice);
  }

  /** Outlines what is chosen, in the chart that it is of. */
  void mark(@Nullable Choice choice) {
    bars.chosen().set(mark(choice, Band.STACK));
    lines.chosen().set(mark(choice, Band.OVERDUE));
  }

  private static @Nullable Mark mark(@Nullable Choice choice, List<Band> bands) {
    return choice instanceof Choice.OfBand band && bands.contains(band.band())
        ? new Mark(bands.indexOf(band.band()), band.place())
        : null;
  }

  /** What it takes to draw both anew, in pieces. */
  List<Runnable> redrawing(boolean dark) {
    TrendCharts charts = new TrendCharts(model.measure().get(), texts, Palette.of(dark));
    List<MonthTally> months = model.months();
    return List.of(
        () -> redrawBuckets(charts, months),
        () -> redrawRates(charts, months),
        () -> say(charts.unit(months), months.getLast()));
  }

  private TrendTables tables() {
    return new TrendTables(model.measure().get(), texts);
  }

  private void redrawBuckets(TrendCharts charts, List<MonthTally> months) {
    boolean asTable = model.asTable().get();
    if (asTable) {
      bucketTable.show(Sheet.of(tables().buckets(months), CellWords.of(texts)));
    } else {
      bars.show(charts.buckets(months), charts.colours());
    }
    buckets.place().getChildren().setAll(asTable ? bucketTable : bars);
  }

  private void redrawRates(TrendCharts charts, List<MonthTally> months) {
    boolean asTable = model.asTable().get();
    if (asTable) {
      rateTable.show(Sheet.of(tables().rates(months, comparison()), CellWords.of(texts)));
    } else {
      lines.show(charts.rates(months, comparison()), charts.colours());
    }
    rates.place().getChildren().setAll(asTable ? rateTable : lines);
  }

  private void say(AmountUnit unit, MonthTally last) {
    Measure measure = model.measure().get();
    boolean byBalance = measure == Measure.BALANCE;
    long current = last.in(Bucket.M0, measure);
    String m0 = byBalance ? texts.numbers().sum(current) : texts.numbers().count(current);
    String unitName = texts.text(model.asTable().get() ? fullUnit(measure) : unit.textKey());
    buckets
        .title()
        .setText(texts.text(byBalance ? "trends.buckets.balance" : "trends.buckets.count"));
    buckets
        .note()
        .setText(model.asTable().get() ? unitName : unitName + " · " + texts.text("trends.m0", m0));
    rates.title().setText(texts.text(byBalance ? "trends.rates.balance" : "trends.rates.count"));
    boolean compares = model.shown() != null && !model.asTable().get();
    rates.note().setText(compares ? texts.text("trends.dashed") : "");
    bars.setAccessibleText(summary(buckets, last));
    lines.setAccessibleText(summary(rates, last));
  }

  private static String fullUnit(Measure measure) {
    return measure == Measure.BALANCE ? "trends.unitYuan" : "trends.unitLines";
  }

  /** The title and the last month's overdue rates, for whoever cannot see the chart. */
  private String summary(Panel panel, MonthTally last) {
    StringBuilder summary = new StringBuilder(panel.title().getText());
    summary.append(", ").append(texts.dates().month(last.month()));
    for (Band band : Band.OVERDUE) {
      String rate = Sheet.rate(band.rate(last, model.measure().get()), texts);
      summary.append(", ").append(band.label()).append(' ').append(rate);
    }
    return summary.toString();
  }

  /**
   * The buckets as they are shown, on a light ground: it leaves the desk for paper.
   *
   * @param scope what they are of
   */
  Figure bucketFigure(String scope) {
    TrendCharts charts = onPaper();
    MonthChart chart = charts.buckets(model.months());
    Table table = tables().buckets(model.months());
    return figure(
        "buckets",
        table,
        buckets,
        scope,
        heading -> ChartPicture.of(heading, chart, charts.colours(), BARS_RIGHT));
  }

  /** The same of the rates, with the whole book beside a segment. */
  Figure rateFigure(String scope) {
    TrendCharts charts = onPaper();
    MonthChart chart = charts.rates(model.months(), comparison());
    Table table = tables().rates(model.months(), comparison());
    return figure(
        "rates",
        table,
        rates,
        scope,
        heading -> ChartPicture.of(heading, chart, charts.colours(), LINES_RIGHT));
  }

  private Figure figure(
      String name, Table table, Panel panel, String scope, Function<Heading, Picture> chart) {
    String note = panel.note().getText();
    Heading heading =
        new Heading(panel.title().getText(), note.isEmpty() ? scope : scope + " · " + note);
    TrendFigures figures = new TrendFigures(model.measure().get(), texts);
    Sheet sheet = Sheet.of(table, CellWords.of(texts));
    Supplier<Picture> picture =
        model.asTable().get()
            ? () -> figures.picture(heading, sheet, TablePicture.Tints.NONE)
            : () -> chart.apply(heading);
    return figures.of(
        name,
        model.months().getLast().month(),
        table.noted(scope).within(tables().scope(), new Cell.Text(scope)),
        picture);
  }

  private TrendCharts onPaper() {
    return new TrendCharts(model.measure().get(), texts, Palette.of(false));
  }

  private List<MonthTally> comparison() {
    return model.shown() == null ? List.of() : model.board().get().months();
  }

  /** Copies the table that has the focus, or the first one. */
  void copy(@Nullable Node focused) {
    CopyTable.toClipboard(focused == rateTable ? rateTable : bucketTable);
  }
}
