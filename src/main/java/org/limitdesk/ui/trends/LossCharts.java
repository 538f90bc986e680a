package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.chart.ChartPane;
import org.limitdesk.chart.ChartPicture;
import org.limitdesk.chart.Heading;
import org.limitdesk.chart.Mark;
import org.limitdesk.chart.MonthChart;
import org.limitdesk.chart.Series;
import org.limitdesk.domain.trend.LossPeriod;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthLoss;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.ChartLook;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Palette;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.BookLosses;

/**
 * Charge-off rates of a year, gross and net, over the months or quarters, and below them what came
 * back of what was written off: the two have no scale in common.
 */
final class LossCharts extends VBox {
  private static final double RIGHT = 128;
  private static final double PERCENT = 100;
  private static final int EVERY_QUARTER = 2;

  private final Texts texts;
  private final Palette palette;
  private final ChartPane rates = new ChartPane(RIGHT);
  private final ChartPane back = new ChartPane(RIGHT);
  private List<Period> periods = List.of();
  private boolean areRecoveriesTold;

  /** A month or a quarter, as it is called, and under the chart. */
  private record Period(String name, String tick, LossPeriod loss, boolean isWhole) {}

  LossCharts(Texts texts, Palette palette) {
    super(4);
    this.texts = texts;
    this.palette = palette;
    rates.setId("chargeOffChart");
    back.setId("recoveryChart");
    rates.tips(this::tip);
    back.tips(this::tip);
    getChildren().addAll(title("losses.chart.rates"), rates, title("losses.chart.back"), back);
    VBox.setVgrow(rates, Priority.ALWAYS);
    VBox.setVgrow(back, Priority.SOMETIMES);
    back.setPrefHeight(150);
  }

  private Label title(String key) {
    Label title = DialogBox.sentence(texts.text(key), "section-small");
    title.setMinHeight(USE_PREF_SIZE);
    return title;
  }

  void show(BookLosses losses, boolean byQuarter) {
    areRecoveriesTold = losses.areRecoveriesTold();
    periods =
        !losses.areChargeOffsTold()
            ? List.of()
            : byQuarter ? quarters(losses.months()) : months(losses.months());
    rates.show(rates(palette), ChartLook.colours(palette));
    back.show(back(palette), ChartLook.colours(palette));
    rates.setAccessibleText(said("losses.chart.rates", this::net));
    back.setAccessibleText(said("losses.chart.back", this::recovery));
  }

  private List<Period> months(List<MonthLoss> months) {
    List<String> ticks =
        ChartLook.ticks(months.stream().map(MonthLoss::month).toList(), texts.dates());
    List<Period> all = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      MonthLoss each = months.get(i);
      all.add(
          new Period(texts.dates().month(each.month()), ticks.get(i), LossPeriod.of(each), true));
    }
    return all;
  }

  private static List<Period> quarters(List<MonthLoss> months) {
    List<Period> all = new ArrayList<>();
    for (LossPeriod each : LossPeriod.quarters(months)) {
      String tick = all.size() % EVERY_QUARTER == 0 ? each.quarter() : "";
      all.add(new Period(each.quarter(), tick, each, each.isWholeQuarter()));
    }
    return all;
  }

  private OptionalDouble gross(Period period) {
    return period.isWhole() ? period.loss().gross(Measure.BALANCE) : OptionalDouble.empty();
  }

  /** Gross less what came back; not known where no row tells what did. */
  private OptionalDouble net(Period period) {
    return period.isWhole() && areRecoveriesTold ? period.loss().net() : OptionalDouble.empty();
  }

  private OptionalDouble recovery(Period period) {
    return areRecoveriesTold ? period.loss().recoveryRate() : OptionalDouble.empty();
  }

  private MonthChart rates(Palette of) {
    return chart(
        List.of(
            line("losses.line.gross", of.hex("-ld-bucket-m4"), this::gross),
            line("losses.line.net", of.hex("-ld-bucket-m6"), this::net)));
  }

  private MonthChart back(Palette of) {
    return chart(List.of(line("losses.line.back", of.hex("-color-accent-fg"), this::recovery)));
  }

  private MonthChart chart(List<Series> series) {
    return new MonthChart(
        MonthChart.Kind.LINES, periods.stream().map(Period::tick).toList(), series);
  }

  private Series line(String key, String colour, Function<Period, OptionalDouble> rate) {
    List<OptionalDouble> rates = periods.stream().map(rate).toList();
    OptionalDouble last =
        rates.reversed().stream()
            .filter(OptionalDouble::isPresent)
            .findFirst()
            .orElse(OptionalDouble.empty());
    return Series.of(
        texts.text(key),
        colour,
        rates.stream()
            .map(each -> each.isPresent() ? each.getAsDouble() * PERCENT : Double.NaN)
            .toList(),
        last.isPresent() ? texts.numbers().rate(last.getAsDouble(), 2) : "");
  }

  private List<List<String>> tip(Mark mark) {
    Period period = periods.get(mark.place());
    return List.of(
        List.of(period.name()),
        List.of(texts.text("losses.full.gross"), Sheet.rate(gross(period), texts)),
        List.of(texts.text("losses.full.net"), Sheet.rate(net(period), texts)),
        List.of(texts.text("losses.full.recovery"), Sheet.rate(recovery(period), texts)),
        List.of(
            texts.text("losses.column.chargedOff"),
            texts.numbers().yuan(period.loss().chargedOff(Measure.BALANCE))));
  }

  /** The last figure, for whoever cannot see the chart. */
  private String said(String key, Function<Period, OptionalDouble> rate) {
    return periods.isEmpty()
        ? texts.text("losses.untold")
        : texts.text(key)
            + ", "
            + periods.getLast().name()
            + ", "
            + Sheet.rate(rate.apply(periods.getLast()), texts);
  }

  /** The one that has the focus, else the rates, on paper. */
  Supplier<Picture> picture(Table table) {
    Palette paper = Palette.of(false);
    boolean isBack = back.isFocused();
    MonthChart onPaper = isBack ? back(paper) : rates(paper);
    String title = texts.text(isBack ? "losses.chart.back" : "losses.chart.rates");
    return () ->
        ChartPicture.of(new Heading(title, table.note()), onPaper, ChartLook.colours(paper), RIGHT);
  }
}
