package org.limitdesk.ui.profile;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;

/** Asks which signal is put off, for how long, and why; or why it shall call again. */
final class SnoozeForm extends VBox {
  private static final List<Integer> DAYS = List.of(7, 14, 30, 60, 90, 180);
  private static final Integer USUAL = 30;

  private final Texts texts;
  private final ComboBox<Signal> signal = new ComboBox<>();
  private final ComboBox<Integer> days = new ComboBox<>();
  private final TextArea reason = new TextArea();
  private final Label fault = new Label();
  private final Write write;
  private final Runnable leave;

  /** Who takes what was asked. */
  @FunctionalInterface
  interface Write {
    /**
     * @param days for how long; of no meaning for a signal that was put off before
     */
    void write(Signal signal, int days, String reason);
  }

  /**
   * @param signals those that can be put off, or were
   * @param chosen the one that was asked for
   */
  SnoozeForm(List<Signal> signals, Signal chosen, Texts texts, Write write, Runnable leave) {
    super(10);
    this.texts = texts;
    this.write = write;
    this.leave = leave;
    getStyleClass().add("dialog-box");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    offer(signal, signals, each -> texts.text("signal." + each.code()), chosen);
    offer(days, DAYS, each -> texts.text("snooze.days", texts.numbers().count(each)), USUAL);
    signal.setId("snoozeSignal");
    reason.setId("snoozeReason");
    reason.setPrefRowCount(3);
    reason.setWrapText(true);
    fault.getStyleClass().add("field-error");
    Node howLong = field("snooze.for", days);
    howLong.visibleProperty().bind(signal.valueProperty().map(each -> !each.isSnoozed()));
    howLong.managedProperty().bind(howLong.visibleProperty());
    getChildren()
        .addAll(
            title(),
            field("snooze.signal", signal),
            howLong,
            field("snooze.reason", reason),
            fault,
            buttons());
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private static <T> void offer(
      ComboBox<T> box, List<T> values, Function<T, String> words, T chosen) {
    box.setItems(FXCollections.observableArrayList(values));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(new Wording<>(words));
    box.setValue(chosen);
  }

  private Label title() {
    Label title = new Label();
    title
        .textProperty()
        .bind(
            signal
                .valueProperty()
                .map(each -> texts.text(each.isSnoozed() ? "snooze.wake" : "snooze.title")));
    title.getStyleClass().add("title");
    return title;
  }

  private VBox field(String key, Node node) {
    Label label = new Label(texts.text(key));
    label.getStyleClass().add("field-label");
    return new VBox(4, label, node);
  }

  private HBox buttons() {
    Button done =
        Buttons.withKey(Buttons.main(texts.bind("snooze.write"), this::submit), "Ctrl Enter");
    done.setId("snoozeWrite");
    return new HBox(
        8, done, Buttons.withKey(Buttons.plain(texts.bind("common.cancel"), leave), "Esc"));
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      submit();
    }
  }

  private void submit() {
    if (reason.getText().isBlank()) {
      fault.setText(texts.text("error.LD-463"));
      return;
    }
    leave.run();
    write.write(signal.getValue(), days.getValue(), reason.getText().strip());
  }
}
