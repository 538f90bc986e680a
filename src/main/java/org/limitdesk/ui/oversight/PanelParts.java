package org.limitdesk.ui.oversight;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.limitdesk.ui.kit.HoverText;

/** What the panels above the log have in common. */
final class PanelParts {
  private PanelParts() {}

  /** A row's name, in full where the pointer rests. */
  static Label name(String text) {
    Label name = new Label(text);
    name.getStyleClass().addAll("second", "abridged");
    HoverText.on(name, text);
    return name;
  }

  /** What is said where there is nothing to draw. */
  static Label sentence(String text) {
    Label sentence = new Label(text);
    sentence.getStyleClass().addAll("second", "muted");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    return sentence;
  }
}
