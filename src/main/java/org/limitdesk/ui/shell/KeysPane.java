package org.limitdesk.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.KeyHint;
import org.limitdesk.ui.kit.Texts;

/** All keys that work now: those of the screen, the ways to the screens, those of the frame. */
final class KeysPane extends VBox {
  private final Texts texts;
  private final HBox groups = new HBox(40);

  KeysPane(Texts texts, List<KeyAct> ofScreen, List<ScreenEntry> screens, List<KeyAct> ofFrame) {
    this.texts = texts;
    getStyleClass().add("dialog-box");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(heading("keys.title", "title"));
    // Beside each other: below each other they are higher than a small window.
    groups.setAlignment(Pos.TOP_LEFT);
    group("keys.screen", grid(ofScreen, List.of()));
    group("keys.everywhere", grid(ofFrame, screens));
    getChildren().add(groups);
  }

  private void group(String key, GridPane grid) {
    if (!grid.getChildren().isEmpty()) {
      groups.getChildren().add(new VBox(8, heading(key, "section"), grid));
    }
  }

  private GridPane grid(List<KeyAct> acts, List<ScreenEntry> screens) {
    GridPane grid = new GridPane(16, 6);
    ColumnConstraints keys = new ColumnConstraints();
    keys.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().add(keys);
    screens.stream()
        .filter(entry -> entry.letter().isLetterKey())
        .forEach(entry -> line(grid, "G " + entry.letter().getName(), entry.titleKey()));
    acts.forEach(act -> line(grid, act.hint(), act.textKey()));
    return grid;
  }

  private void line(GridPane grid, String keys, String textKey) {
    Label what = new Label();
    what.textProperty().bind(texts.bind(textKey));
    grid.addRow(grid.getRowCount(), new KeyHint(keys), what);
  }

  private Label heading(String key, String style) {
    Label label = new Label();
    label.textProperty().bind(texts.bind(key));
    label.getStyleClass().add(style);
    return label;
  }
}
