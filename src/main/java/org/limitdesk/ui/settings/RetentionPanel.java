package org.limitdesk.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Retention;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Dialogs;
import org.limitdesk.ui.kit.NoteForm;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.EraseBorrowers;
import org.limitdesk.workflow.EraseBorrowers.Request;
import org.limitdesk.workflow.EraseBorrowers.Standing;
import org.limitdesk.workflow.port.Erasures.Asked;
import org.limitdesk.workflow.port.Erasures.Due;

/** For how long personal data are kept, whose are due for erasure, and what waits for another. */
public final class RetentionPanel extends VBox {
  private static final int ROWS = 4;

  private final RetentionModel model;
  private final RetentionController controller;
  private final Texts texts;
  private final Dialogs dialogs;
  private final ComboBox<Retention> years = new ComboBox<>();
  private final Label trouble = DialogBox.sentence("", "field-error");

  public RetentionPanel(
      RetentionModel model, RetentionController controller, Texts texts, Dialogs dialogs) {
    super(10);
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.dialogs = dialogs;
    getStyleClass().add("panel");
    setId("retention");
    years.setId("retentionYears");
    years.getItems().setAll(Retention.CHOICES);
    years.setDisable(!controller.mayChange());
  }

  /** Shows what stands until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.watch(texts.language(), _ -> show());
    shown.watch(model.standing(), _ -> show());
    shown.watch(
        model.trouble(),
        why -> {
          trouble.setText(why == null ? "" : why.in(texts));
          Seen.when(trouble, why != null);
        });
    years.setOnAction(_ -> choose());
    controller.attach(shown);
  }

  private void choose() {
    Standing now = model.standing().get();
    if (now != null && years.getValue() != null && !years.getValue().equals(now.retention())) {
      controller.keepFor(years.getValue());
    }
  }

  private void show() {
    Label title = new Label(texts.text("retention.title"));
    title.getStyleClass().add("section");
    Label name = new Label(texts.text("retention.years"));
    name.getStyleClass().add("field-label");
    name.setLabelFor(years);
    // The choice that is shown says itself again when it is chosen anew.
    years.setValue(null);
    years.setConverter(
        new Wording<>(each -> texts.text("retention.choice", texts.numbers().count(each.years()))));
    getChildren()
        .setAll(title, name, years, DialogBox.sentence(texts.text("retention.why"), "muted"));
    Standing now = model.standing().get();
    if (now != null) {
      years.setValue(now.retention());
      showDue(now);
      now.waiting().forEach(this::showAsked);
    }
    getChildren().add(trouble);
  }

  private void showDue(Standing now) {
    int count = now.due().size();
    String many = texts.numbers().count(count) + (count < EraseBorrowers.MOST ? "" : "+");
    String day = texts.dates().dayInTable(now.before());
    HBox row = new HBox(8, DialogBox.sentence(texts.text("retention.due", many, day)));
    if (count > 0 && controller.mayAsk()) {
      row.getChildren()
          .add(
              button(
                  "askErasure",
                  "retention.ask",
                  () -> confirm("retention.ask", many, ids(now.due()), null)));
    }
    getChildren().add(row);
  }

  private static List<String> ids(List<Due> due) {
    return due.stream().map(Due::borrowerId).toList();
  }

  private void showAsked(Request request) {
    Asked asked = request.asked();
    String many = texts.numbers().count(asked.borrowers().size());
    HBox row = new HBox(8, DialogBox.sentence(texts.text("retention.asked", asked.by(), many)));
    if (controller.mayErase(asked)) {
      row.getChildren()
          .addAll(
              button(
                  "erase",
                  "retention.erase",
                  () -> confirm("retention.erase", many, request.ids(), asked)),
              button("refuseErasure", "retention.refuse", () -> controller.refuse(asked)));
    }
    getChildren().add(row);
  }

  private Button button(String id, String key, Runnable act) {
    Button button = Buttons.plain(texts.bind(key), act);
    button.setId(id);
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }

  /** What is erased never comes back, so it is asked once more. */
  private void confirm(String key, String many, List<String> ids, @Nullable Asked asked) {
    TextArea whom = new TextArea(String.join(", ", ids));
    whom.setId("erasureIds");
    whom.setEditable(false);
    whom.setWrapText(true);
    whom.setPrefRowCount(ROWS);
    dialogs.open(
        new NoteForm(texts, key, "erasure", dialogs::close)
            .saying(texts.text(asked == null ? "retention.askSure" : "retention.eraseSure", many))
            .with("retention.whom", whom)
            .keeping(
                key,
                _ -> "",
                _ -> {
                  if (asked == null) {
                    controller.ask();
                  } else {
                    controller.erase(asked);
                  }
                }));
  }
}
