package org.limitdesk.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** The program's mark: a limit that takes a step down. */
public final class Mark {
  private static final double SIZE = 30;

  private Mark() {}

  /** The mark on its blue ground. */
  public static Region logo() {
    Polyline step = new Polyline(0, 0, 7, 0, 7, 7, 14, 7);
    step.getStyleClass().add("logo-step");
    step.setStrokeLineCap(StrokeLineCap.ROUND);
    step.setStrokeLineJoin(StrokeLineJoin.ROUND);
    StackPane ground = new StackPane(step);
    ground.getStyleClass().add("logo");
    ground.setMinSize(SIZE, SIZE);
    ground.setMaxSize(SIZE, SIZE);
    return ground;
  }
}
