package org.limitdesk.ui.kit;

import javafx.scene.layout.Region;

/** The small shapes that carry a meaning beside a colour, as paths in a square of 8. */
final class Shapes {
  static final String DISC = "M4 0 A4 4 0 1 1 4 8 A4 4 0 1 1 4 0 Z";
  static final String SQUARE = "M0 0 H8 V8 H0 Z";
  static final String TRIANGLE = "M4 0 L8 8 H0 Z";
  static final String DIAMOND = "M4 0 L8 4 L4 8 L0 4 Z";
  static final String RING =
      "M4 0 A4 4 0 1 1 4 8 A4 4 0 1 1 4 0 Z M4 2 A2 2 0 1 0 4 6 A2 2 0 1 0 4 2 Z";
  static final String ARROW_UP = "M4 0 L8 4 H5.2 V8 H2.8 V4 H0 Z";
  static final String ARROW_DOWN = "M4 8 L0 4 H2.8 V0 H5.2 V4 H8 Z";

  private Shapes() {}

  /** The shape as a node of that size; its colour is the text colour of its style class. */
  static Region node(String path, double size, String styleClass) {
    Region shape = new Region();
    shape.setStyle("-fx-shape: \"" + path + "\";");
    shape.setMinSize(size, size);
    shape.setPrefSize(size, size);
    shape.setMaxSize(size, size);
    shape.getStyleClass().addAll("shape", styleClass);
    return shape;
  }
}
