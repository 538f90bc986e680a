package org.limitdesk.ui.signin;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Focus;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.signin.SignInModel.Task;

/** The page over a desk that is locked: one field, and the way to sign in as somebody else. */
public final class LockView implements AutoCloseable {
  private final SignInModel model;
  private final SignInController controller;
  private final Texts texts;
  private final Runnable somebodyElse;
  private final Parent root;
  private final Subscriptions shown = new Subscriptions();

  @FXML private Label who;
  @FXML private PasswordField password;
  @FXML private Label trouble;
  @FXML private Label troubleCode;
  @FXML private Button submit;

  /**
   * @param somebodyElse leads to the sign-in page
   */
  public LockView(
      SignInModel model, SignInController controller, Texts texts, Runnable somebodyElse) {
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.somebodyElse = somebodyElse;
    root = Fxml.load(this, texts);
    root.setId("locked");
  }

  public Parent node() {
    return root;
  }

  /** Shows it, with the cursor in the field. */
  public void attach(String name) {
    model.name().set(name);
    model.task().set(Task.SIGN_IN);
    shown.bind(who.textProperty(), texts.bind("lock.who", name));
    shown.bindBoth(password.textProperty(), model.password());
    shown.bind(submit.disableProperty(), model.busy());
    shown.watch(model.trouble(), this::showTrouble);
    shown.onChange(texts.language(), () -> showTrouble(model.trouble().get()));
    Focus.whenThere(password);
  }

  private void showTrouble(@Nullable Trouble why) {
    trouble.setText(why == null ? "" : why.in(texts));
    troubleCode.setText(why == null ? "" : why.code());
    if (why != null) {
      password.requestFocus();
    }
  }

  @FXML
  private void submit() {
    controller.submit();
  }

  @FXML
  private void leave() {
    somebodyElse.run();
  }

  @Override
  public void close() {
    shown.close();
    controller.end();
  }
}
