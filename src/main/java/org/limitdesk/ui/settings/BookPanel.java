package org.limitdesk.ui.settings;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.decision.ReleaseDelay;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;

/** What holds for all desks of the book; whoever may not change it sees it. */
public final class BookPanel extends VBox {
  private final BookModel model;
  private final BookController controller;
  private final Texts texts;
  private final ComboBox<ReleaseDelay> delay = new ComboBox<>();
  private final ContactWindowRow window;
  private final Label trouble = DialogBox.sentence("", "field-error");

  public BookPanel(BookModel model, BookController controller, Texts texts) {
    super(10);
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    getStyleClass().add("panel");
    setId("bookSettings");
    delay.setId("releaseDelay");
    delay.getItems().setAll(ReleaseDelay.CHOICES);
    delay.setDisable(!controller.mayChange());
    window = new ContactWindowRow(texts, controller.mayChange(), controller::window);
  }

  /** Shows what holds until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.watch(texts.language(), _ -> show());
    shown.watch(model.delay(), delay::setValue);
    shown.watch(model.window(), window::show);
    shown.watch(
        model.trouble(),
        why -> {
          trouble.setText(why == null ? "" : why.in(texts));
          Seen.when(trouble, why != null);
        });
    delay.setOnAction(_ -> {
      if (delay.getValue() != null && !delay.getValue().equals(model.delay().get())) {
        controller.delay(delay.getValue());
      }
    });
    controller.attach(shown);
  }

  private void show() {
    Label title = new Label(texts.text("settings.book"));
    title.getStyleClass().add("section");
    Label name = new Label(texts.text("settings.releaseDelay"));
    name.getStyleClass().add("field-label");
    name.setLabelFor(delay);
    // The choice that is shown says itself again when it is chosen anew.
    delay.setValue(null);
    delay.setConverter(new Wording<>(this::words));
    delay.setValue(model.delay().get());
    Label hours = new Label(texts.text("settings.contactWindow"));
    hours.getStyleClass().add("field-label");
    window.show(model.window().get());
    getChildren()
        .setAll(
            title,
            name,
            delay,
            DialogBox.sentence(texts.text("settings.releaseDelayWhy"), "muted"),
            hours,
            window,
            DialogBox.sentence(texts.text("settings.contactWindowWhy"), "muted"),
            trouble);
  }

  private String words(ReleaseDelay each) {
    return each.isByItself()
        ? texts.text("settings.afterMinutes", texts.numbers().count(each.minutes()))
        : texts.text("settings.byHand");
  }
}
