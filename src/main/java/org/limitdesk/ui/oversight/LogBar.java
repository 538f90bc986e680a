package org.limitdesk.ui.oversight;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.FileKinds;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Workplace;

/** What can be done with the log as a whole; each button shows its key. */
final class LogBar {
  private final OversightModel model;
  private final OversightController controller;
  private final Workplace work;
  private final Texts texts;
  private final Button verify;

  LogBar(HBox bar, OversightModel model, OversightController controller, Workplace work) {
    this.model = model;
    this.controller = controller;
    this.work = work;
    texts = work.texts();
    verify = button("verify", this::verify, "Ctrl Shift V");
    List<Button> buttons =
        List.of(
            verify,
            button("checkpoint", this::chooseCheckpoint, "Ctrl Shift K"),
            button("export", this::chooseExport, "Ctrl E"));
    bar.getChildren().addAll(buttons);
  }

  private Button button(String id, Runnable act, String key) {
    Button button = Buttons.withKey(Buttons.plain(texts.bind("oversight." + id), act), key);
    button.setId(id);
    button.getStyleClass().add("bar");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** While the log is verified it cannot be asked for again. */
  void watch(Subscriptions shown) {
    shown.bind(verify.disableProperty(), model.verifying());
  }

  void verify() {
    controller.verify();
  }

  void chooseExport() {
    work.files()
        .save(texts.text("oversight.export"), "overrides.csv", FileKinds.lists(texts))
        .ifPresent(controller::export);
  }

  void chooseCheckpoint() {
    work.files()
        .save(texts.text("oversight.checkpoint"), "limitdesk.checkpoint")
        .ifPresent(controller::saveCheckpoint);
  }
}
