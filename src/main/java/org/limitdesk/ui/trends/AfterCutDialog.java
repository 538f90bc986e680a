package org.limitdesk.ui.trends;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.CutLines;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.ExportFigure.Figure;

/** How cut lines went on beside comparable ones that were left alone. */
final class AfterCutDialog extends DialogBox {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 640;
  private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 9, 12);

  private final AfterCutModel model;
  private final Consumer<Figure> export;
  private final AfterCutSheet sheet;
  private final ComboBox<Integer> later = new ComboBox<>();
  private final SheetTable table = new SheetTable();
  private final Label note = sentence("", "second", "muted");

  /**
   * @param export saves what is shown
   */
  AfterCutDialog(AfterCutModel model, Texts texts, Consumer<Figure> export, Runnable leave) {
    super(texts, "aftercut.title", WIDTH, HEIGHT, leave);
    this.model = model;
    this.export = export;
    sheet = new AfterCutSheet(texts);
    setId("afterCut");
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    later.setId("afterCutLater");
    later.getItems().setAll(MONTHS);
    later.setConverter(
        new Wording<>(each -> texts.text("aftercut.months", texts.numbers().count(each))));
    table.setId("afterCutTable");
    note.setId("afterCutNote");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren()
        .addAll(
            sentence(model.scope(), "strong"),
            field("aftercut.later", later),
            table,
            note,
            foot(
                List.of(
                    Buttons.plain(
                        texts.bind("studio.copyTable"), () -> CopyTable.toClipboard(table)),
                    Buttons.withKey(
                        Buttons.plain(texts.bind("trends.export"), this::export), "Ctrl E")),
                "common.close"));
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.bindBoth(later.valueProperty(), model.later());
    shown.watch(model.found(), this::show);
    shown.watch(model.trouble(), this::refuse);
  }

  private void show(CutLines.@Nullable Found found) {
    if (found == null) {
      note.setText(texts().text("aftercut.reading"));
      return;
    }
    table.show(Sheet.of(figures(found), CellWords.of(texts())));
    String months = texts().numbers().count(model.later().get());
    note.setText(texts().text(found.all().isEmpty() ? "aftercut.none" : "aftercut.note", months));
  }

  private Table figures(CutLines.Found found) {
    String months = texts().numbers().count(model.later().get());
    return sheet.of(found, model.scope() + " · " + texts().text("aftercut.months", months));
  }

  private void export() {
    CutLines.Found found = model.found().get();
    if (found != null) {
      Table figures = figures(found);
      export.accept(
          new Figure("after-the-cut-" + model.later().get(), figures, sheet.picture(figures)));
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.E && event.isShortcutDown()) {
      event.consume();
      export();
    }
  }

  private void refuse(@Nullable Trouble why) {
    if (why != null) {
      note.setText(why.in(texts()) + " [" + why.code() + "]");
    }
  }
}
