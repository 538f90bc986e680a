package org.limitdesk.ui.oversight;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.ui.kit.DirectionBadge;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.port.DecisionLog.Waiting;

/** A decision that waits, in three lines. */
final class InboxCell extends ListCell<Waiting> {
  private final Texts texts;
  private final DecisionWords words;

  InboxCell(Texts texts) {
    this.texts = texts;
    words = new DecisionWords(texts);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Waiting item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    long before = item.seen().proposed().limitBefore();
    String limits =
        texts.numbers().limit(before)
            + " → "
            + texts.numbers().limit(item.decision().terms().limit());
    String change = words.change(before, item.decision().terms());
    HBox who = new HBox(8, label(item.seen().borrowerId(), "medium"), badge(item, texts));
    who.setAlignment(Pos.CENTER_LEFT);
    HBox first = line(who, label(item.maker(), "muted", "second"));
    Label share = label(change, "muted", "num");
    share.setMinWidth(USE_PREF_SIZE);
    HBox second = new HBox(6, label(limits, "strong", "num"), share);
    long proposed = item.seen().proposed().terms().limit();
    if (proposed != item.decision().terms().limit()) {
      second
          .getChildren()
          .add(
              label(
                  texts.text("oversight.proposedWas", texts.numbers().limit(proposed)),
                  "muted",
                  "second",
                  "num"));
    }
    Label why = label(words.second(item.decision().second()), "muted", "second", "abridged");
    HoverText.on(why, why.getText());
    setGraphic(new VBox(2, first, second, why));
    setAccessibleText(
        item.seen().borrowerId() + ", " + limits + ", " + change + ", " + why.getText());
  }

  /** The way that the decision goes. */
  static Node badge(Waiting item, Texts texts) {
    return badge(Direction.of(item.seen().proposed().terms(), item.decision().terms()), texts);
  }

  static Node badge(Direction direction, Texts texts) {
    if (direction != Direction.AS_PROPOSED) {
      return new DirectionBadge(texts, direction == Direction.SOFTER);
    }
    Label same = new Label();
    same.textProperty().bind(texts.bind("direction.as_proposed"));
    same.getStyleClass().add("badge");
    return same;
  }

  private static HBox line(Node left, Node right) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox line = new HBox(8, left, between, right);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
