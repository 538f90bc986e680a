package org.limitdesk.ui.kit;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A grey row in the place of one that is not read yet. */
final class PlaceholderRow extends HBox {
  private static final double[] WIDTHS = {88, 64, 96, 48};

  private PlaceholderRow(int number) {
    getStyleClass().add("placeholder-row");
    for (int i = 0; i < WIDTHS.length; i++) {
      Region bar = new Region();
      bar.getStyleClass().add("placeholder-bar");
      // Uneven ends look like text; the same every time, so that nothing flickers.
      double width = WIDTHS[i] - (number * 7 + i * 5) % 20;
      bar.setMinWidth(width);
      bar.setMaxWidth(width);
      getChildren().add(bar);
    }
  }

  static PlaceholderRow number(int number) {
    return new PlaceholderRow(number);
  }
}
