package org.limitdesk.ui.cards;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.workflow.ReadCards.CardLife;

/** A card of the list: its name, where it stands, and who brought it when. */
final class CardCell extends ListCell<CardLife> {
  private final CardWords words;

  CardCell(CardWords words) {
    this.words = words;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable CardLife life, boolean empty) {
    super.updateItem(life, empty);
    if (empty || life == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String version = words.texts().text("cards.version", life.card().version());
    Label name = label(life.card().name(), "medium", "abridged");
    String when = words.day(life.card().at());
    String brought = words.texts().text("cards.broughtBy", words.person(life.card().maker()), when);
    Label second = label(version + " · " + brought, "muted", "second", "abridged");
    for (Label each : new Label[] {name, second}) {
      HoverText.on(each, each.getText());
    }
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox first = new HBox(8, name, badge(life));
    first.setAlignment(Pos.CENTER_LEFT);
    setGraphic(new VBox(2, first, second));
    setAccessibleText(name.getText() + ", " + state(life) + ", " + second.getText());
  }

  private String state(CardLife life) {
    return words.texts().text(Standing.of(life).textKey());
  }

  private Node badge(CardLife life) {
    Label badge = label(state(life), "badge", Standing.of(life).style());
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  /** Who brought it in, and when. */
  static String brought(CardWords words, CardLife life) {
    return words
        .texts()
        .text("cards.broughtBy", words.person(life.card().maker()), words.at(life.card().at()));
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
