package org.limitdesk.ui.borrowers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How much of a limit is used: a bar and the share. */
final class UseBar extends HBox {
  private static final double LENGTH = 40;
  private static final double HIGH = 0.9;
  private static final double THOUSANDTHS = 1000;

  /**
   * @param share in parts of the limit; drawn to a thousandth, as the text says it
   */
  UseBar(double share, String text) {
    double said = Math.round(share * THOUSANDTHS) / THOUSANDTHS;
    Region filled = new Region();
    filled.getStyleClass().add(said >= HIGH ? "use-high" : "use");
    filled.setMaxWidth(LENGTH * Math.clamp(said, 0, 1));
    StackPane bar = new StackPane(filled);
    bar.getStyleClass().add("use-ground");
    bar.setMinWidth(LENGTH);
    bar.setMaxWidth(LENGTH);
    StackPane.setAlignment(filled, Pos.CENTER_LEFT);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label label = new Label(text);
    label.getStyleClass().add("num");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(bar, between, label);
  }
}
