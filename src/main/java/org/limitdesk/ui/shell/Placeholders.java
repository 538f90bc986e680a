package org.limitdesk.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** What an empty list says. */
final class Placeholders {
  private Placeholders() {}

  static Label of(ObservableValue<String> text) {
    Label label = new Label();
    label.textProperty().bind(text);
    label.getStyleClass().add("muted");
    return label;
  }
}
