package org.limitdesk.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Texts;

/** One entry of the rail: an icon over a label, and how much waits there. */
final class RailButton extends Button {
  private static final int MOST_WRITTEN = 99;

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final ScreenEntry entry;

  RailButton(ScreenEntry entry, Texts texts, Status status) {
    this.entry = entry;
    getStyleClass().setAll("rail-button");
    setContentDisplay(ContentDisplay.TOP);
    setMnemonicParsing(false);
    textProperty().bind(texts.bind(entry.titleKey()));
    Label badge = new Label();
    badge.getStyleClass().addAll("count-badge", "num");
    badge.setMinWidth(USE_PREF_SIZE);
    badge.textProperty().bind(status.badge(entry.id()).map(RailButton::written));
    badge.visibleProperty().bind(status.badge(entry.id()).greaterThan(0));
    badge.setTranslateX(14);
    badge.setTranslateY(-6);
    StackPane graphic = new StackPane(new FontIcon(entry.icon()), badge);
    graphic.setAlignment(Pos.CENTER);
    setGraphic(graphic);
  }

  ScreenEntry entry() {
    return entry;
  }

  void setCurrent(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }

  /** A large count would cover the icon. */
  private static String written(Number count) {
    return count.intValue() > MOST_WRITTEN ? MOST_WRITTEN + "+" : count.toString();
  }
}
