package org.limitdesk.ui.profile;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the pages behind the tabs are made of. */
final class Page {
  private static final double GAP = 10;

  private Page() {}

  static VBox of(Node... parts) {
    VBox page = new VBox(GAP, parts);
    page.getStyleClass().add("profile-page");
    return page;
  }

  static Label section(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("section");
    return label;
  }

  static Label sentence(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    return label;
  }

  static ScrollPane scrolled(Node page) {
    ScrollPane pane = new ScrollPane(page);
    pane.setFitToWidth(true);
    return pane;
  }
}
