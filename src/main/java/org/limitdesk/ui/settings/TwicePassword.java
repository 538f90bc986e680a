package org.limitdesk.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.Passwords;

/** A new password, typed twice. */
final class TwicePassword extends VBox {
  private final PasswordField first = new PasswordField();
  private final PasswordField again = new PasswordField();

  TwicePassword(Texts texts) {
    super(4);
    first.setId("passwordFirst");
    again.setId("passwordAgain");
    getChildren()
        .addAll(
            named(texts, "people.password", first),
            first,
            named(texts, "people.passwordAgain", again),
            again);
  }

  private static Label named(Texts texts, String key, PasswordField field) {
    Label label = new Label(texts.text(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    return label;
  }

  /** The text that says what is wrong with it; empty for nothing. */
  String wrong() {
    if (first.getText().length() < Passwords.SHORTEST) {
      return "error.LD-427";
    }
    return first.getText().equals(again.getText()) ? "" : "people.notTheSame";
  }

  /** What was typed; whoever takes it wipes it. */
  char[] chosen() {
    return first.getText().toCharArray();
  }

  void clear() {
    first.clear();
    again.clear();
  }
}
