package org.limitdesk.ui.today;

import java.util.Collections;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Polyline;

/** The course of a figure over the last months, in the height of a line. */
final class Spark extends Pane {
  private static final double WIDTH = 96;
  private static final double HEIGHT = 18;

  /**
   * @param style a class of the style sheet that gives its colour
   */
  Spark(String style, List<Double> values) {
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    javafx.scene.layout.GridPane.setHgrow(this, Priority.ALWAYS);
    Polyline line = new Polyline();
    line.getStyleClass().addAll("spark", style);
    double least = Collections.min(values);
    double range = Math.max(Collections.max(values) - least, Double.MIN_NORMAL);
    for (int i = 0; i < values.size(); i++) {
      double x = values.size() == 1 ? WIDTH : WIDTH * i / (values.size() - 1);
      line.getPoints().addAll(x, HEIGHT - 2 - (HEIGHT - 4) * (values.get(i) - least) / range);
    }
    getChildren().add(new Group(line));
  }
}
