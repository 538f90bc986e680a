package org.limitdesk.ui.signin;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Focus;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.signin.SignInModel.Task;
import org.limitdesk.workflow.DemoPeople;

/** The sign-in page: two fields and a button; Enter signs in. */
public final class SignInView implements AutoCloseable {
  private final SignInModel model;
  private final SignInController controller;
  private final Texts texts;
  private final Runnable otherBook;
  private final Parent root;
  private final Subscriptions shown = new Subscriptions();

  @FXML private Label title;
  @FXML private Label book;
  @FXML private VBox foundHint;
  @FXML private TextField name;
  @FXML private PasswordField password;
  @FXML private VBox repeatBox;
  @FXML private PasswordField repeated;
  @FXML private Label trouble;
  @FXML private Label troubleCode;
  @FXML private Button submit;
  @FXML private VBox people;
  @FXML private VBox peopleBox;

  /**
   * @param otherBook leads back to the first page
   */
  public SignInView(
      SignInModel model, SignInController controller, Texts texts, Runnable otherBook) {
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.otherBook = otherBook;
    root = Fxml.load(this, texts);
  }

  public Parent node() {
    return root;
  }

  /**
   * Shows it, with the cursor in the first field.
   *
   * @param bookName the file's name, so that one sees where one signs in
   */
  public void attach(String bookName) {
    book.setText(bookName);
    shown.bindBoth(name.textProperty(), model.name());
    shown.bindBoth(password.textProperty(), model.password());
    shown.bindBoth(repeated.textProperty(), model.repeated());
    BooleanBinding founding = model.task().isEqualTo(Task.FOUND);
    showIf(foundHint, founding);
    showIf(repeatBox, founding);
    showIf(peopleBox, Bindings.isNotEmpty(model.people()));
    shown.bind(root.visibleProperty(), model.task().isNotEqualTo(Task.ASKING));
    shown.bind(submit.disableProperty(), model.busy());
    shown.watch(model.task(), this::showTask);
    shown.watch(model.trouble(), this::showTrouble);
    shown.onChange(texts.language(), () -> showTrouble(model.trouble().get()));
    shown.onChange(Bindings.size(model.people()), this::showPeople);
    controller.begin();
  }

  private void showIf(Node node, javafx.beans.value.ObservableBooleanValue condition) {
    shown.bind(node.visibleProperty(), condition);
    shown.bind(node.managedProperty(), condition);
  }

  private void showTask(Task task) {
    boolean founding = task == Task.FOUND;
    shown.bind(title.textProperty(), texts.bind(founding ? "signin.foundTitle" : "signin.title"));
    shown.bind(submit.textProperty(), texts.bind(founding ? "signin.found" : "signin.signIn"));
    if (task != Task.ASKING) {
      Focus.whenThere(name);
    }
  }

  private void showTrouble(@Nullable Trouble why) {
    trouble.setText(why == null ? "" : why.in(texts));
    troubleCode.setText(why == null ? "" : why.code());
    if (why != null) {
      password.requestFocus();
    }
  }

  private void showPeople() {
    people.getChildren().setAll(model.people().stream().map(this::button).toList());
  }

  private Button button(DemoPeople.Person person) {
    Button button =
        Buttons.plain(
            Bindings.createStringBinding(() -> line(person), texts.language()),
            () -> controller.signInAs(person));
    button.setMnemonicParsing(false);
    return button;
  }

  private String line(DemoPeople.Person person) {
    return "%s · %s / %s"
        .formatted(texts.text("role." + person.role().code()), person.name(), person.password());
  }

  @FXML
  private void submit() {
    controller.submit();
  }

  @FXML
  private void leave() {
    otherBook.run();
  }

  @Override
  public void close() {
    shown.close();
    controller.end();
  }
}
