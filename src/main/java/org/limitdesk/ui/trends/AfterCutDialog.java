package org.limitdesk.ui.trends;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.CutLines;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.ExportFigure.Figure;

/** How cut lines went on beside comparable ones that were left alone. */
final class AfterCutDialog extends FigureDialog {
  private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 9, 12);

  private final AfterCutModel model;
  private final AfterCutSheet sheet;
  private final ComboBox<Integer> later = new ComboBox<>();

  /**
   * @param export saves what is shown
   */
  AfterCutDialog(AfterCutModel model, Texts texts, Consumer<Figure> export, Runnable leave) {
    super(texts, "afterCut", "aftercut.title", export, leave);
    this.model = model;
    sheet = new AfterCutSheet(texts);
    later.setId("afterCutLater");
    later.getItems().setAll(MONTHS);
    later.setConverter(
        new Wording<>(each -> texts.text("aftercut.months", texts.numbers().count(each))));
    arrange(model.scope(), List.of(field("aftercut.later", later)));
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.bindBoth(later.valueProperty(), model.later());
    shown.watch(model.found(), this::show);
    shown.watch(model.trouble(), this::refuse);
  }

  private void show(CutLines.@Nullable Found found) {
    if (found == null) {
      note(texts().text("aftercut.reading"));
      return;
    }
    table().show(Sheet.of(figures(found), CellWords.of(texts())));
    note(texts().text(found.all().isEmpty() ? "aftercut.none" : "aftercut.note", months()));
  }

  private String months() {
    return texts().numbers().count(model.later().get());
  }

  private Table figures(CutLines.Found found) {
    return sheet.of(found, model.scope() + " · " + texts().text("aftercut.months", months()));
  }

  @Override
  Optional<Figure> figure() {
    return Optional.ofNullable(model.found().get())
        .map(this::figures)
        .map(table ->
            new Figure(
                "after-the-cut-" + model.later().get(), table, Sheet.picture(table, texts())));
  }
}
