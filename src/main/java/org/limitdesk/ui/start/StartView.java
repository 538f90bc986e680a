package org.limitdesk.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.Steps;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;

/** The first page: two cards, the demo book and a book of one's own, and what was open before. */
public final class StartView implements AutoCloseable {
  private final StartModel model;
  private final StartController controller;
  private final Texts texts;
  private final FileDialogs dialogs;
  private final Runnable makeBook;
  private final Consumer<Path> answer;
  private final Parent root;
  private final Subscriptions shown = new Subscriptions();

  @FXML private Button openDemo;
  @FXML private Button openBook;
  @FXML private Button newBook;
  @FXML private Button openHandOver;
  @FXML private VBox making;
  @FXML private ProgressBar bar;
  @FXML private Label step;
  @FXML private Label trouble;
  @FXML private Label troubleCode;
  @FXML private VBox recentBox;
  @FXML private VBox recent;

  /**
   * @param makeBook leads to the page that makes a book of files
   * @param answer leads to the page that answers a hand-over
   */
  public StartView(
      StartModel model,
      StartController controller,
      Texts texts,
      FileDialogs dialogs,
      Runnable makeBook,
      Consumer<Path> answer) {
    this.answer = answer;
    this.makeBook = makeBook;
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.dialogs = dialogs;
    root = Fxml.load(this, texts);
  }

  public Parent node() {
    return root;
  }

  /** Shows it. */
  public void attach() {
    shown.bind(openDemo.disableProperty(), model.busy());
    shown.bind(openBook.disableProperty(), model.busy());
    shown.bind(newBook.disableProperty(), model.busy());
    shown.bind(openHandOver.disableProperty(), model.busy());
    shown.bind(recentBox.disableProperty(), model.busy());
    shown.bind(recentBox.visibleProperty(), Bindings.isNotEmpty(model.recent()));
    shown.bind(making.visibleProperty(), model.step().isNotNull());
    shown.bind(making.managedProperty(), making.visibleProperty());
    shown.watch(model.step(), this::showStep);
    shown.watch(model.trouble(), this::showTrouble);
    shown.onChange(texts.language(), () -> showTrouble(model.trouble().get()));
    shown.onChange(Bindings.size(model.recent()), this::showRecent);
    controller.begin();
  }

  private void showStep(Job.@Nullable Step now) {
    if (now != null) {
      bar.setProgress(now.share());
      step.setText(Steps.name(texts, now.name()) + "  " + texts.numbers().rate(now.share(), 0));
    }
  }

  private void showTrouble(@Nullable Trouble why) {
    trouble.setText(why == null ? "" : why.in(texts));
    troubleCode.setText(why == null ? "" : why.code());
  }

  private void showRecent() {
    recent.getChildren().clear();
    for (Path book : model.recent()) {
      Button open =
          Buttons.quiet(
              new javafx.beans.property.SimpleStringProperty(book.toString()),
              () -> controller.open(book));
      open.setMnemonicParsing(false);
      recent.getChildren().add(open);
    }
  }

  @FXML
  private void demo() {
    controller.openDemo();
  }

  @FXML
  private void make() {
    makeBook.run();
  }

  @FXML
  private void choose() {
    dialogs
        .open(
            texts.text("start.choose"),
            FileDialogs.Kind.of(texts.text("start.books"), "*.book"),
            FileDialogs.Kind.of(texts.text("start.allFiles"), "*"))
        .ifPresent(controller::open);
  }

  @FXML
  private void answer() {
    dialogs
        .open(
            texts.text("handover.openFile"),
            FileDialogs.Kind.of(texts.text("handover.files"), "*.handover"),
            FileDialogs.Kind.of(texts.text("start.allFiles"), "*"))
        .ifPresent(answer);
  }

  @FXML
  private void cancel() {
    controller.cancel();
  }

  @Override
  public void close() {
    shown.close();
    controller.end();
  }
}
