package org.limitdesk.ui.kit;

/** How much a signal means, as it is shown: a shape first. */
public enum Severity {
  SEVERE("severity.severe", "severity-severe", Shapes.DIAMOND),
  WARN("severity.warn", "severity-warn", Shapes.TRIANGLE),
  INFO("severity.info", "severity-info", Shapes.RING),
  POSITIVE("severity.positive", "severity-positive", Shapes.DISC);

  private final String textKey;
  private final String style;
  private final String shape;

  Severity(String textKey, String style, String shape) {
    this.textKey = textKey;
    this.style = style;
    this.shape = shape;
  }

  String textKey() {
    return textKey;
  }

  String style() {
    return style;
  }

  String shape() {
    return shape;
  }
}
