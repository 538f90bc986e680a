package org.limitdesk.ui.profile;

import java.math.BigDecimal;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.limitdesk.domain.scoring.BreakdownLine;

/**
 * Points between the least and the most that a characteristic can give, with a tick at the book's
 * mean. All bars of a table share one scale, so a characteristic that weighs more is longer.
 */
final class PointBar extends Pane {
  private static final double HEIGHT = 5;
  private static final double TICK = 13;

  private final BreakdownLine line;
  private final double widest;
  private final Region range = region("point-range");
  private final Region points = region("point-points");
  private final Region mean = region("point-mean");

  /**
   * @param widest the greatest distance between least and most in the table
   */
  PointBar(BreakdownLine line, BigDecimal widest) {
    this.line = line;
    this.widest = Math.max(1, widest.doubleValue());
    mean.setVisible(line.bookMean() != null);
    getChildren().addAll(range, points, mean);
    setMinWidth(0);
  }

  private static Region region(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    return region;
  }

  @Override
  protected void layoutChildren() {
    double y = (getHeight() - HEIGHT) / 2;
    range.resizeRelocate(0, y, x(line.most()), HEIGHT);
    points.resizeRelocate(0, y, x(line.points()), HEIGHT);
    if (line.bookMean() != null) {
      mean.resizeRelocate(x(line.bookMean()) - 1, (getHeight() - TICK) / 2, 2, TICK);
    }
  }

  private double x(BigDecimal at) {
    return at.subtract(line.least()).doubleValue() / widest * getWidth();
  }
}
