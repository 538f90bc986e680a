package org.limitdesk.ui.trends;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Denominator;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Curves;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.ExportFigure.Figure;

/** Vintages by months on book, each rate tinted by how bad it is beside the others. */
final class VintageDialog extends FigureDialog {
  private static final List<Bucket> WORST = List.of(Bucket.M1, Bucket.M2, Bucket.M3, Bucket.M4);

  private final VintageModel model;
  private final ComboBox<Denominator> denominator = new ComboBox<>();
  private final ComboBox<Bucket> worst = new ComboBox<>();
  private final CheckBox ever = new CheckBox();

  /**
   * @param export saves what is shown
   */
  VintageDialog(VintageModel model, Texts texts, Consumer<Figure> export, Runnable leave) {
    super(texts, "vintages", "vintage.title", export, leave);
    this.model = model;
    denominator.setId("vintageDenominator");
    denominator.getItems().setAll(Denominator.values());
    denominator.setConverter(new Wording<>(each -> texts.text("vintage.of." + each.code())));
    worst.getItems().setAll(WORST);
    worst.setConverter(new Wording<>(each -> texts.text("vintage.worst", each.label())));
    ever.setText(texts.text("vintage.ever"));
    HBox choices = new HBox(12, field("vintage.share", denominator), field("vintage.bad", worst));
    choices.setAlignment(Pos.BOTTOM_LEFT);
    choices.getChildren().add(ever);
    arrange(model.scope(), List.of(choices));
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
    note(
        texts()
            .text(
                model.ever().get() ? "vintage.noteEver" : "vintage.note",
                texts().numbers().count(cohorts.size()),
                texts().numbers().count(curves.withoutOpening())));
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
        VintageSheet.picture(cohorts, table, texts()));
  }
}
