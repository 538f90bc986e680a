package org.limitdesk.ui.kit;

import javafx.scene.control.Label;

/** Whether an override was softer (arrow up) or harder (arrow down) than what was proposed. */
public final class DirectionBadge extends Label {
  private static final double SIZE = 8;

  public DirectionBadge(Texts texts, boolean softer) {
    String style = softer ? "softer" : "harder";
    getStyleClass().addAll("badge", style);
    setGraphic(Shapes.node(softer ? Shapes.ARROW_UP : Shapes.ARROW_DOWN, SIZE, style));
    textProperty().bind(texts.bind(softer ? "direction.softer" : "direction.harder"));
  }
}
