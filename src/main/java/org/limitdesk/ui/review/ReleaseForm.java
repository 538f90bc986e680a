package org.limitdesk.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.port.Worklist.Item;

/** Asks once more before decided changes go out, and for the password where one is an override. */
final class ReleaseForm extends DialogBox {
  private static final double WIDTH = 480;

  private final PasswordField password = new PasswordField();
  private final Label fault = sentence("", "field-error");
  private final boolean asks;
  private final Consumer<char @Nullable []> release;

  /**
   * @param asks whether the password is needed
   * @param release given the password; null where none is needed
   */
  ReleaseForm(
      List<Item> items,
      boolean asks,
      Texts texts,
      Consumer<char @Nullable []> release,
      Runnable leave) {
    super(texts, "release.title", WIDTH, 0, leave);
    this.asks = asks;
    this.release = release;
    setId("releaseForm");
    password.setId("releasePassword");
    getChildren().addAll(sentence(which(items)), sentence(texts.text("release.sentence"), "muted"));
    if (asks) {
      getChildren().add(field("release.password", password));
    }
    getChildren().addAll(fault, foot(List.of(main("release.now", this::submit)), "common.cancel"));
  }

  private String which(List<Item> items) {
    return items.size() == 1
        ? texts().text("release.one", items.getFirst().person().called())
        : texts().text("release.count", texts().numbers().count(items.size()));
  }

  private void submit() {
    if (asks && password.getText().isEmpty()) {
      fault.setText(texts().text("release.noPassword"));
      password.requestFocus();
      return;
    }
    char[] told = asks ? password.getText().toCharArray() : null;
    leave();
    release.accept(told);
  }
}
