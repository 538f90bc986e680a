package org.limitdesk.ui.handover;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.oversight.DecisionWords;
import org.limitdesk.workflow.AnswerHandOver.Said;

/** A decision that was handed over, in two lines, with what was said of it. */
final class HandedCell extends ListCell<HandedItem> {
  private final Texts texts;
  private final DecisionWords words;
  private final Function<HandedItem, @Nullable Said> said;

  HandedCell(Texts texts, Function<HandedItem, @Nullable Said> said) {
    this.texts = texts;
    this.said = said;
    words = new DecisionWords(texts);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable HandedItem item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Said answered = said.apply(item);
    String asked =
        answered == null
            ? texts.text("handover.wants." + item.wants().name().toLowerCase(java.util.Locale.ROOT))
            : texts.text("answer." + answered.word());
    String limits =
        texts.numbers().limit(item.proposed().limitBefore()) + " → " + words.terms(item.decided());
    Label answer = label(asked, answered == null ? "muted" : "success", "second");
    HBox first = new HBox(8, label(item.borrowerId(), "medium"), gap(), answer);
    setGraphic(new VBox(2, first, label(limits, "muted", "num")));
    setAccessibleText(item.borrowerId() + ", " + limits + ", " + asked);
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
