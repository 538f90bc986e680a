package org.limitdesk.ui.trends;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One figure of the strip under the charts. */
final class ChosenFigure {
  private ChosenFigure() {}

  /** What it is in bold, or a name and its value. */
  static HBox of(List<String> line) {
    HBox box = new HBox(6);
    box.getStyleClass().add("chosen-figure");
    for (int i = 0; i < line.size(); i++) {
      Label label = new Label(line.get(i));
      label.setMinWidth(Label.USE_PREF_SIZE);
      label.getStyleClass().add(line.size() == 1 ? "strong" : i == 0 ? "muted" : "num");
      box.getChildren().add(label);
    }
    return box;
  }
}
