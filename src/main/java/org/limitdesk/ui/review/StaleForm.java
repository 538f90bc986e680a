package org.limitdesk.ui.review;

import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.decision.FieldChange;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Texts;

/** Says what changed under somebody's eyes; Enter looks again. */
final class StaleForm extends VBox {
  private static final int MOST_ROWS = 12;

  StaleForm(List<FieldChange> changes, Texts texts, Runnable lookAgain) {
    super(10);
    getStyleClass().add("dialog-box");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPrefWidth(560);
    GridPane grid = new GridPane(16, 4);
    grid.addRow(
        0,
        Cells.label(texts.text("stale.field"), "small", "muted"),
        Cells.label(texts.text("stale.seen"), "small", "muted"),
        Cells.label(texts.text("stale.now"), "small", "muted"));
    new ChangedRows(texts)
        .of(changes).stream()
            .limit(MOST_ROWS)
            .forEach(each ->
                grid.addRow(
                    grid.getRowCount(),
                    Cells.label(each.name()),
                    Cells.label(each.seen(), "num"),
                    Cells.label(each.now(), "num", "strong")));
    getChildren()
        .addAll(
            Cells.label(texts.text("stale.title"), "title"),
            Cells.wrapped(texts.text("stale.sentence"), "muted"),
            grid,
            Cells.row(8, Buttons.main(texts.bind("stale.look"), lookAgain)));
  }
}
