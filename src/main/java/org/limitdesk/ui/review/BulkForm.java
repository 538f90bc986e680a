package org.limitdesk.ui.review;

import java.util.List;
import javafx.scene.layout.VBox;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.port.Worklist.Item;

/** Asks before several cases are approved, with what they add up to. */
final class BulkForm extends VBox {
  BulkForm(List<Item> items, Texts texts, Runnable approve, Runnable leave) {
    super(10);
    getStyleClass().add("dialog-box");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPrefWidth(420);
    long cut = items.stream().mapToLong(each -> each.limitBefore() - each.limitAfter()).sum();
    long saved = items.stream().mapToLong(Item::lossSaved).sum();
    getChildren()
        .addAll(
            Cells.label(texts.text("bulk.title", texts.numbers().count(items.size())), "title"),
            Cells.wrapped(
                texts.text("bulk.totals", texts.numbers().yuan(-cut), texts.numbers().yuan(saved)),
                "num"),
            Cells.wrapped(texts.text("bulk.sentence"), "muted"),
            Cells.row(
                8,
                Buttons.main(
                    texts.bind("bulk.approve"),
                    () -> {
                      leave.run();
                      approve.run();
                    }),
                Buttons.plain(texts.bind("common.cancel"), leave)));
  }
}
