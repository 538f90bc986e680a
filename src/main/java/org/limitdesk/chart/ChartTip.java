package org.limitdesk.chart;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** What a mark says: a first line, then names left and values right. */
final class ChartTip extends GridPane {
  ChartTip() {
    getStyleClass().add("chart-tip");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    setHgap(12);
  }

  /**
   * Shows it.
   *
   * @param lines each a name and its value; of the first the name alone
   */
  void show(List<List<String>> lines, double x, double y, double roomWidth) {
    getChildren().clear();
    for (int row = 0; row < lines.size(); row++) {
      for (int column = 0; column < lines.get(row).size(); column++) {
        Label cell = new Label(lines.get(row).get(column));
        cell.getStyleClass().add(row == 0 ? "strong" : column == 0 ? "muted" : "num");
        add(cell, column, row, row == 0 ? 2 : 1, 1);
      }
    }
    setVisible(true);
    applyCss();
    autosize();
    double left = x + 12 + getWidth() > roomWidth ? x - 12 - getWidth() : x + 12;
    relocate(Math.max(0, left), Math.max(0, y - getHeight() / 2));
  }

  void hide() {
    setVisible(false);
  }
}
