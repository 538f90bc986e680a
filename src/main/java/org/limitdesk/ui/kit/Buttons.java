package org.limitdesk.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/** Buttons of the desk's kinds. */
public final class Buttons {
  private Buttons() {}

  /** The one button of a place that does what most people come for. */
  public static Button main(ObservableValue<String> text, Runnable act) {
    Button button = plain(text, act);
    button.getStyleClass().add("accent");
    return button;
  }

  public static Button plain(ObservableValue<String> text, Runnable act) {
    Button button = new Button();
    button.textProperty().bind(text);
    button.setOnAction(event -> act.run());
    return button;
  }

  /** A button that reads like a link. */
  public static Button quiet(ObservableValue<String> text, Runnable act) {
    Button button = plain(text, act);
    button.getStyleClass().addAll("flat", "quiet");
    return button;
  }

  /** Shows a button's key behind its text. */
  public static Button withKey(Button button, String keys) {
    button.setGraphic(new KeyHint(keys));
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }
}
