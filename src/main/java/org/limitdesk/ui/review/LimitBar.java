package org.limitdesk.ui.review;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Today's limit as a bar, the proposed one as its filled part, the balance as a tick. */
final class LimitBar extends Pane {
  private static final double HEIGHT = 5;
  private static final double TICK = 9;

  private final Region whole = part("limit-whole");
  private final Region filled = part("limit-filled");
  private final Region tick = part("limit-tick");
  private final double share;
  private final double used;

  /** Amounts in fen; a limit that rises fills the bar. */
  LimitBar(long before, long after, long balance) {
    long most = Math.max(1, Math.max(before, after));
    share = Math.min(1, (double) after / most);
    used = Math.min(1, (double) balance / most);
    getChildren().addAll(whole, filled, tick);
    setMinHeight(TICK);
    setPrefHeight(TICK);
    setMaxHeight(TICK);
    setMouseTransparent(true);
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    return part;
  }

  @Override
  protected void layoutChildren() {
    double top = (TICK - HEIGHT) / 2;
    whole.resizeRelocate(0, top, getWidth(), HEIGHT);
    filled.resizeRelocate(0, top, getWidth() * share, HEIGHT);
    tick.resizeRelocate(Math.max(0, getWidth() * used - 1), 0, 2, TICK);
  }
}
