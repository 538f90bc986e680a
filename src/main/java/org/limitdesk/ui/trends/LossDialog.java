package org.limitdesk.ui.trends;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.LossForecast;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Palette;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ExportFigure.Figure;

/**
 * What was written off and came back, a year's rates of it as a chart or a table, and what the
 * rolls forecast.
 */
final class LossDialog extends FigureDialog {
  private final LossModel model;
  private final LossSheet sheet;
  private final LossCharts charts;
  private final CheckBox byQuarter = new CheckBox();

  /**
   * @param palette of the desk's theme
   * @param export saves what is shown
   */
  LossDialog(
      LossModel model, Texts texts, Palette palette, Consumer<Figure> export, Runnable leave) {
    super(texts, "losses", "losses.title", export, leave);
    this.model = model;
    sheet = new LossSheet(texts);
    charts = new LossCharts(texts, palette);
    byQuarter.setId("lossesByQuarter");
    byQuarter.setText(texts.text("losses.byQuarter"));
    HBox choices = new HBox(16, byQuarter, withChart(charts, model.asChart()));
    choices.setAlignment(Pos.CENTER_LEFT);
    arrange(model.scope(), List.of(choices));
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.bindBoth(byQuarter.selectedProperty(), model.byQuarter());
    shown.watch(model.found(), this::show);
    shown.onChange(model.byQuarter(), () -> show(model.found().get()));
    shown.watch(model.trouble(), this::refuse);
  }

  private void show(LossModel.@Nullable Found found) {
    if (found == null) {
      note(texts().text("losses.reading"));
      return;
    }
    table().show(Sheet.of(figures(found), CellWords.of(texts())));
    charts.show(found.losses(), model.byQuarter().get());
    String told = found.losses().areChargeOffsTold() ? "losses.note" : "losses.untold";
    note(texts().text(told) + " " + forecast(found.forecast()));
  }

  /** What of the balance is expected to be lost; nothing where that is not known. */
  private String forecast(@Nullable LossForecast forecast) {
    OptionalDouble loss = forecast == null ? OptionalDouble.empty() : forecast.loss();
    if (forecast == null || loss.isEmpty()) {
      return "";
    }
    Numbers numbers = texts().numbers();
    return texts()
        .text(
            "losses.forecast",
            numbers.sum(forecast.held()),
            numbers.sum(Math.round(loss.getAsDouble())),
            numbers.rate(forecast.rate().orElse(0), 2),
            numbers.count(forecast.months().size()));
  }

  private Table figures(LossModel.Found found) {
    return sheet.of(found.losses(), model.byQuarter().get(), model.scope());
  }

  @Override
  Optional<Figure> figure() {
    return Optional.ofNullable(model.found().get())
        .map(this::figures)
        .map(table ->
            new Figure(
                "losses",
                table,
                model.asChart().get() ? charts.picture(table) : Sheet.picture(table, texts())));
  }
}
