package org.limitdesk.ui.kit;

import javafx.scene.control.Label;

/** A tier with its shape and its word. */
public final class TierBadge extends Label {
  private static final double SIZE = 7;

  public TierBadge(Texts texts, Tier tier) {
    getStyleClass().addAll("badge", tier.style());
    setGraphic(Shapes.node(tier.shape(), SIZE, tier.style()));
    textProperty().bind(texts.bind(tier.textKey()));
  }
}
