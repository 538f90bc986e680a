package org.limitdesk.ui.trends;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.chart.Mark;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.CohortPart;
import org.limitdesk.domain.trend.Denominator;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Curves;
import org.limitdesk.domain.trend.Vintages.Terms;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Palette;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.ExportFigure.Figure;

/** Vintages by months on book: a table tinted by how bad a rate is beside the others, or a fan. */
final class VintageDialog extends FigureDialog {
  private static final List<Bucket> WORST = List.of(Bucket.M1, Bucket.M2, Bucket.M3, Bucket.M4);

  private final VintageModel model;
  private final ComboBox<Denominator> denominator = new ComboBox<>();
  private final ComboBox<Bucket> worst = new ComboBox<>();
  private final CheckBox ever = new CheckBox();
  private final Button openBad;
  private final Button openAll;
  private final Open open;
  private final VintageChart chart;

  /** Leads to lines of a cohort. */
  @FunctionalInterface
  interface Open {
    /**
     * Shows them.
     *
     * @param month yyyymm; null for the last one of the book
     */
    void to(CohortPart part, @Nullable Integer month);
  }

  /** A cohort, and the month in which it was as many months on book as the cell says. */
  private record Place(Cohort cohort, int month) {}

  /**
   * @param palette of the desk's theme
   * @param export saves what is shown
   * @param open leads to the lines behind a cell
   */
  VintageDialog(
      VintageModel model,
      Texts texts,
      Palette palette,
      Consumer<Figure> export,
      Open open,
      Runnable leave) {
    super(texts, "vintages", "vintage.title", export, leave);
    this.model = model;
    this.open = open;
    chart = new VintageChart(texts, palette);
    openBad = Buttons.withKey(Buttons.plain(texts.bind("vintage.openBad"), this::openBad), "Enter");
    openAll = Buttons.plain(texts.bind("vintage.openAll"), this::openAll);
    openBad.setId("vintagesOpenBad");
    openAll.setId("vintagesOpenAll");
    denominator.setId("vintageDenominator");
    denominator.getItems().setAll(Denominator.values());
    denominator.setConverter(new Wording<>(each -> texts.text("vintage.of." + each.code())));
    worst.getItems().setAll(WORST);
    worst.setConverter(new Wording<>(each -> texts.text("vintage.worst", each.label())));
    ever.setText(texts.text("vintage.ever"));
    HBox choices = new HBox(12, field("vintage.share", denominator), field("vintage.bad", worst));
    choices.setAlignment(Pos.BOTTOM_LEFT);
    choices.getChildren().addAll(ever, withChart(chart, model.asChart()));
    arrange(model.scope(), List.of(choices), List.of(openBad, openAll));
    table().byCell(this::openCell);
    table().getSelectionModel().getSelectedCells().subscribe(this::showOpen);
    chart.pane().onOpen(_ -> openBad());
    chart.pane().chosen().subscribe(this::showOpen);
    model.asChart().subscribe(_ -> showOpen());
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.bindBoth(denominator.valueProperty(), model.denominator());
    shown.bindBoth(worst.valueProperty(), model.worst());
    shown.bindBoth(ever.selectedProperty(), model.ever());
    shown.watch(model.curves(), this::show);
    shown.watch(model.trouble(), this::refuse);
  }

  private void show(@Nullable Curves curves) {
    if (curves == null) {
      note(texts().text("vintage.reading"));
      return;
    }
    List<Cohort> cohorts = VintageSheet.shown(curves, model.ever().get());
    table().show(Sheet.of(figures(cohorts), CellWords.bare(texts())));
    table().tint(VintageSheet.FIRST_RATE, VintageSheet.greatest(cohorts));
    chart.show(cohorts, terms());
    note(
        texts()
            .text(
                model.ever().get() ? "vintage.noteEver" : "vintage.note",
                texts().numbers().count(cohorts.size()),
                texts().numbers().count(curves.withoutOpening())));
  }

  /** The cohort of the chosen row, or line. */
  private Optional<Cohort> cohort() {
    if (model.asChart().get()) {
      return Optional.ofNullable(chart.cohort(chart.pane().chosen().get()));
    }
    Curves curves = model.curves().get();
    int row = table().getSelectionModel().getSelectedIndex();
    List<Cohort> cohorts =
        curves == null ? List.of() : VintageSheet.shown(curves, model.ever().get());
    return row < 0 || row >= cohorts.size() ? Optional.empty() : Optional.of(cohorts.get(row));
  }

  /** The rate that is chosen; empty where the cell has none. */
  private Optional<Place> place() {
    int months = model.asChart().get() ? pointed() : cell();
    return cohort()
        .filter(each -> each.points().stream().anyMatch(point -> point.months() == months))
        .map(each -> new Place(each, CalendarNumber.of(each.opened().plusMonths(months))));
  }

  private int pointed() {
    Mark mark = chart.pane().chosen().get();
    return mark == null ? -1 : mark.place();
  }

  private int cell() {
    return table().getSelectionModel().getSelectedCells().stream()
        .mapToInt(cell -> cell.getColumn() - VintageSheet.FIRST_RATE)
        .findFirst()
        .orElse(-1);
  }

  private void showOpen() {
    openBad.setDisable(place().isEmpty());
    openAll.setDisable(cohort().isEmpty());
  }

  /** A cell of a rate opens those that are bad, one before it the whole cohort. */
  private void openCell() {
    if (place().isPresent()) {
      openBad();
    } else {
      openAll();
    }
  }

  private void openBad() {
    Terms terms = new Terms(model.denominator().get(), model.worst().get(), model.ever().get());
    place().ifPresent(each -> open.to(CohortPart.bad(each.cohort().opened(), terms), each.month()));
  }

  private void openAll() {
    cohort()
        .ifPresent(each -> open.to(CohortPart.all(each.opened(), model.denominator().get()), null));
  }

  private Table figures(List<Cohort> cohorts) {
    return VintageSheet.of(cohorts, texts().text("vintage.title"), terms(), texts());
  }

  /** What the rates are a share of, what is bad, and whether for good. */
  private String terms() {
    String share =
        texts().text("vintage.share")
            + " "
            + texts().text("vintage.of." + model.denominator().get().code());
    String bad = texts().text("vintage.worst", model.worst().get().label());
    return model.scope()
        + " · "
        + share
        + " · "
        + bad
        + (model.ever().get() ? " · " + texts().text("vintage.ever") : "");
  }

  @Override
  Optional<Figure> figure() {
    return Optional.ofNullable(model.curves().get())
        .map(curves -> figure(VintageSheet.shown(curves, model.ever().get())));
  }

  private Figure figure(List<Cohort> cohorts) {
    Table table = figures(cohorts);
    return new Figure(
        "vintages-%s-%s".formatted(model.denominator().get().code(), model.worst().get().label()),
        table,
        model.asChart().get()
            ? chart.picture(table)
            : VintageSheet.picture(cohorts, table, texts()));
  }
}
