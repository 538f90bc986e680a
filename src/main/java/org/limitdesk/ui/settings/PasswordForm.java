package org.limitdesk.ui.settings;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;

/** Asks for a new password, and for the old one where it is one's own. */
final class PasswordForm extends DialogBox {
  private static final double WIDTH = 440;

  private final boolean isOwn;
  private final PasswordField old = new PasswordField();
  private final TwicePassword password;
  private final Label fault = sentence("", "field-error");
  private final BiConsumer<char[], char[]> write;

  /**
   * @param write takes the old password, empty where it is not asked for, and the new one
   */
  PasswordForm(
      String name, boolean isOwn, Texts texts, BiConsumer<char[], char[]> write, Runnable leave) {
    super(texts, "people.passwordTitle", WIDTH, 0, leave);
    this.isOwn = isOwn;
    this.write = write;
    password = new TwicePassword(texts);
    setId("passwordForm");
    old.setId("passwordOld");
    getChildren().add(sentence(name, "strong"));
    if (isOwn) {
      getChildren().add(field("people.passwordOld", old));
    }
    getChildren()
        .addAll(
            password,
            sentence(texts.text("people.keyHint"), "second", "muted"),
            fault,
            foot(List.<Node>of(main("people.keep", this::submit)), "common.cancel"));
  }

  private void submit() {
    String wrong = isOwn && old.getText().isEmpty() ? "people.noOld" : password.wrong();
    if (!wrong.isEmpty()) {
      fault.setText(texts().text(wrong));
      return;
    }
    char[] before = old.getText().toCharArray();
    char[] chosen = password.chosen();
    old.clear();
    password.clear();
    leave();
    write.accept(before, chosen);
  }
}
