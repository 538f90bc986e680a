package org.limitdesk.ui.start;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.files.FilesView;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.Steps;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;

/** The page that makes a book: its files, its place, a button. */
public final class NewBookView implements AutoCloseable {
  private final NewBookModel model;
  private final NewBookController controller;
  private final FilesView filesView;
  private final Texts texts;
  private final FileDialogs dialogs;
  private final Runnable back;
  private final Parent root;
  private final Subscriptions shown = new Subscriptions();

  @FXML private StackPane filesSlot;
  @FXML private Label place;
  @FXML private Button choosePlace;
  @FXML private VBox making;
  @FXML private ProgressBar bar;
  @FXML private Label step;
  @FXML private Label trouble;
  @FXML private Label troubleCode;
  @FXML private Button make;
  @FXML private Button leave;

  /**
   * @param back leads back to the first page
   */
  public NewBookView(
      NewBookModel model,
      NewBookController controller,
      FilesView filesView,
      Texts texts,
      FileDialogs dialogs,
      Runnable back) {
    this.model = model;
    this.controller = controller;
    this.filesView = filesView;
    this.texts = texts;
    this.dialogs = dialogs;
    this.back = back;
    root = Fxml.load(this, texts);
    filesSlot.getChildren().add(filesView.node());
  }

  public Parent node() {
    return root;
  }

  /** Shows it. */
  public void attach() {
    filesView.attach(shown);
    shown.bind(filesSlot.disableProperty(), model.busy());
    shown.bind(choosePlace.disableProperty(), model.busy());
    shown.bind(leave.disableProperty(), model.busy());
    shown.bind(make.disableProperty(), model.ready().not());
    shown.bind(
        place.textProperty(),
        Bindings.createStringBinding(this::placeText, model.place(), texts.language()));
    showIf(making);
    shown.watch(model.step(), this::showStep);
    shown.watch(model.trouble(), this::showTrouble);
    shown.onChange(texts.language(), () -> showTrouble(model.trouble().get()));
  }

  private void showIf(Node node) {
    shown.bind(node.visibleProperty(), model.busy());
    shown.bind(node.managedProperty(), model.busy());
  }

  private String placeText() {
    Path chosen = model.place().get();
    return chosen == null ? texts.text("newbook.noPlace") : chosen.toString();
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

  @FXML
  private void choosePlace() {
    dialogs.save(texts.text("newbook.place"), "my.book").ifPresent(controller::place);
  }

  @FXML
  private void make() {
    controller.make();
  }

  @FXML
  private void cancel() {
    controller.cancel();
  }

  @FXML
  private void leave() {
    back.run();
  }

  @Override
  public void close() {
    shown.close();
    controller.end();
  }
}
