package org.limitdesk.ui.kit;

/** A tier as it is shown: a shape and a word, never a colour alone. */
public enum Tier {
  LOW("tier.low", "tier-low", Shapes.DISC),
  MEDIUM("tier.medium", "tier-medium", Shapes.SQUARE),
  HIGH("tier.high", "tier-high", Shapes.TRIANGLE);

  private final String textKey;
  private final String style;
  private final String shape;

  Tier(String textKey, String style, String shape) {
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
