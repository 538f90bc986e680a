package org.limitdesk.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where content would be: an icon, a sentence, what one can do. */
class StatePane extends VBox {
  private static final double WIDEST_LINE = 420;

  private final HBox actions = new HBox(8);

  StatePane(String icon, String style, ObservableValue<String> title) {
    getStyleClass().addAll("state", style);
    setAlignment(Pos.CENTER);
    StackPane disc = new StackPane(new FontIcon(icon));
    disc.getStyleClass().add("state-icon");
    disc.setMaxSize(44, 44);
    actions.setAlignment(Pos.CENTER);
    getChildren().addAll(disc, line(title, "state-title"));
  }

  final void addLine(ObservableValue<String> text, String style) {
    getChildren().add(line(text, style));
  }

  final void addAction(Button button) {
    if (actions.getChildren().isEmpty()) {
      getChildren().add(actions);
    }
    actions.getChildren().add(button);
  }

  private static Label line(ObservableValue<String> text, String style) {
    Label label = new Label();
    label.textProperty().bind(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMaxWidth(WIDEST_LINE);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
