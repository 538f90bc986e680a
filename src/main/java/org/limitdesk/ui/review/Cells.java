package org.limitdesk.ui.review;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.ui.kit.DirectionBadge;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.KeyHint;
import org.limitdesk.ui.kit.Texts;

/** Small pieces that the parts of a case are put together from. */
final class Cells {
  private Cells() {}

  /** A text that is shown whole; an abridged one has its whole text under the pointer. */
  static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    if (label.getStyleClass().contains("abridged")) {
      HoverText.on(label, text);
    } else {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    return label;
  }

  /** A text that takes the lines that it needs. */
  static Label wrapped(String text, String... styles) {
    Label label = label(text, styles);
    label.setMinWidth(0);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Which way a decision goes away from its proposal. */
  static Node direction(Direction way, Texts texts) {
    return way == Direction.AS_PROPOSED
        ? label(texts.text("override.asProposed"), "badge")
        : new DirectionBadge(texts, way == Direction.SOFTER);
  }

  static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  static HBox row(double spacing, Node... nodes) {
    HBox row = new HBox(spacing, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** A part of a case under its name, with the key that leads to it. */
  static VBox section(String title, String key) {
    VBox section = new VBox(6);
    section.getStyleClass().add("case-section");
    section.getChildren().add(row(8, label(title, "section-small"), new KeyHint(key)));
    return section;
  }
}
