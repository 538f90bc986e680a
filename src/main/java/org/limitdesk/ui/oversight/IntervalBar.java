package org.limitdesk.ui.oversight;

import javafx.scene.layout.Region;
import org.limitdesk.domain.decision.OverrideRate;

/** A share as a bar from zero, with the line of its 95 % interval across its end. */
final class IntervalBar extends Region {
  private static final double HEIGHT = 14;
  private static final double LINE = 2;

  private final Region fill = new Region();
  private final Region interval = new Region();
  private final OverrideRate rate;
  private final double top;

  /**
   * @param top the share at the right end
   */
  IntervalBar(OverrideRate rate, double top, String style) {
    this.rate = rate;
    this.top = top;
    fill.getStyleClass().addAll("rate-fill", style);
    interval.getStyleClass().add("rate-interval");
    getChildren().addAll(fill, interval);
    setMinSize(24, HEIGHT);
    setPrefSize(120, HEIGHT);
    setMaxHeight(HEIGHT);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    fill.resizeRelocate(0, 1, width * rate.share() / top, HEIGHT - 2);
    double from = width * rate.low() / top;
    double to = width * Math.min(1, rate.high() / top);
    interval.resizeRelocate(from, (HEIGHT - LINE) / 2, Math.max(1, to - from), LINE);
  }
}
