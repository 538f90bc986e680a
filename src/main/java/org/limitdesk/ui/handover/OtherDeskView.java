package org.limitdesk.ui.handover;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.domain.handover.HandOver;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.domain.handover.HandedItem.Wants;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Focus;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.AnswerHandOver.Opened;
import org.limitdesk.workflow.AnswerHandOver.Said;

/**
 * A hand-over on a supervisor's table: the list, the decision that is looked at, the word on it.
 */
public final class OtherDeskView implements AutoCloseable {
  private final OtherDeskModel model;
  private final OtherDeskController controller;
  private final Texts texts;
  private final FileDialogs files;
  private final Runnable back;
  private final Parent root;
  private final HandedDetail details;
  private final Subscriptions shown = new Subscriptions();

  @FXML private Label title;
  @FXML private Label found;
  @FXML private Button leave;
  @FXML private Label trouble;
  @FXML private HBox table;
  @FXML private ListView<HandedItem> items;
  @FXML private ScrollPane scroll;
  @FXML private VBox detail;
  @FXML private Label hint;
  @FXML private TextArea note;
  @FXML private Button confirm;
  @FXML private Button giveBack;
  @FXML private Button agree;
  @FXML private Button disagree;
  @FXML private Button discuss;
  @FXML private Button takeBack;
  @FXML private HBox foot;
  @FXML private Label count;
  @FXML private Label told;
  @FXML private Label whose;
  @FXML private PasswordField password;
  @FXML private Button write;

  /**
   * @param back leads back to the first page
   */
  public OtherDeskView(
      OtherDeskModel model,
      OtherDeskController controller,
      Texts texts,
      FileDialogs files,
      Runnable back) {
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.files = files;
    this.back = back;
    root = Fxml.load(this, texts);
    details = new HandedDetail(texts);
    forward();
  }

  private void forward() {
    items.setCellFactory(_ -> new HandedCell(texts, item -> model.said().get(item.decision())));
    items.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    leave.setOnAction(_ -> back.run());
    confirm.setOnAction(_ -> say(ApprovalResult.CONFIRMED.code()));
    giveBack.setOnAction(_ -> say(ApprovalResult.RETURNED.code()));
    agree.setOnAction(_ -> say(ReviewMark.AGREED.code()));
    disagree.setOnAction(_ -> say(ReviewMark.DISAGREED.code()));
    discuss.setOnAction(_ -> say(ReviewMark.DISCUSSED.code()));
    takeBack.setOnAction(_ -> controller.takeBack());
    write.setOnAction(_ -> write());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  public Parent node() {
    return root;
  }

  /** Shows it, and opens that file. */
  public void attach(Path file) {
    shown.bindBoth(password.textProperty(), model.password());
    shown.watch(model.opened(), this::showOpened);
    shown.watch(model.chosen(), this::showItem);
    shown.watch(model.trouble(), this::showTrouble);
    shown.watch(model.written(), _ -> showCount());
    shown.watch(model.busy(), _ -> showCount());
    shown.onChange(texts.language(), this::retell);
    MapChangeListener<Long, Said> said = _ -> showCount();
    model.said().addListener(said);
    shown.onClose(() -> model.said().removeListener(said));
    controller.open(file);
  }

  private void retell() {
    showOpened(model.opened().get());
    showItem(model.chosen().get());
    showTrouble(model.trouble().get());
    showCount();
  }

  private void showOpened(@Nullable Opened opened) {
    Seen.when(table, opened != null);
    Seen.when(foot, opened != null);
    if (opened == null) {
      title.setText(texts.text("handover.checking"));
      found.setText("");
      return;
    }
    HandOver handOver = opened.handOver();
    title.setText(texts.text("handover.of", handOver.bookName(), handOver.nameOf(handOver.from())));
    String chain =
        texts.text(
            "handedChain." + opened.found().chain().name().toLowerCase(java.util.Locale.ROOT));
    found.setText(texts.text("handover.sound", handOver.nameOf(handOver.to())) + " " + chain);
    whose.setText(texts.text("handover.password", handOver.nameOf(handOver.to())));
    items.getItems().setAll(handOver.items());
    Focus.whenThere(items);
    showCount();
  }

  /** The list clears its choice while it is filled, which nobody did. */
  private void choose(@Nullable HandedItem item) {
    if (item != null) {
      model.chosen().set(item);
    }
  }

  private void showItem(@Nullable HandedItem item) {
    Opened opened = model.opened().get();
    if (item == null || opened == null) {
      return;
    }
    if (!item.equals(items.getSelectionModel().getSelectedItem())) {
      items.getSelectionModel().select(item);
      items.scrollTo(item);
    }
    details.show(detail, opened.handOver(), item);
    scroll.setVvalue(0);
    Said said = model.said().get(item.decision());
    note.setText(said == null ? "" : said.note());
    showButtons(item);
  }

  private void showButtons(HandedItem item) {
    boolean approval = item.wants() == Wants.APPROVAL;
    List.of(confirm, giveBack).forEach(each -> Seen.when(each, approval));
    List.of(agree, disagree, discuss).forEach(each -> Seen.when(each, !approval));
    hint.setText(texts.text(approval ? "oversight.hint" : "handover.markHint"));
  }

  private void showTrouble(@Nullable Trouble why) {
    Seen.when(trouble, why != null);
    trouble.setText(why == null ? "" : why.in(texts) + " [" + why.code() + "]");
    if (why != null && model.opened().get() == null) {
      title.setText(texts.text("handover.refused"));
    }
  }

  private void showCount() {
    HandedItem chosen = model.chosen().get();
    int all = items.getItems().size();
    count.setText(
        texts.text(
            "handover.count",
            texts.numbers().count(model.said().size()),
            texts.numbers().count(all)));
    Path written = model.written().get();
    told.setText(
        written == null
            ? ""
            : texts.text("handover.replyWritten", String.valueOf(written.getFileName())));
    write.setDisable(model.busy().get() || model.said().isEmpty());
    takeBack.setDisable(chosen == null || !model.said().containsKey(chosen.decision()));
    items.refresh();
  }

  private void say(String word) {
    if (!controller.say(word, note.getText())) {
      hint.setText(texts.text("handover.noteFirst"));
      note.requestFocus();
    } else {
      items.requestFocus();
      showCount();
    }
  }

  private void write() {
    if (write.isDisabled()) {
      return;
    }
    if (password.getText().isEmpty()) {
      password.requestFocus();
      return;
    }
    files
        .save(
            texts.text("handover.write"),
            "limitdesk.reply",
            FileDialogs.Kind.of(texts.text("handover.replies"), "*.reply"))
        .ifPresent(controller::write);
  }

  /** Letters are what one types where one types. */
  private void press(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    for (KeyAct each : keys()) {
      if (each.matches(event) && !(typing && isForTyping(each))) {
        event.consume();
        each.act().run();
        return;
      }
    }
  }

  private static boolean isForTyping(KeyAct act) {
    return act.isPlainLetter() || act.matches(pressed(KeyCode.DELETE));
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private List<KeyAct> keys() {
    return List.of(
        KeyAct.plain(KeyCode.C, "oversight.keyConfirm", () -> fire(confirm)),
        KeyAct.plain(KeyCode.R, "oversight.keyReturn", () -> fire(giveBack)),
        KeyAct.plain(KeyCode.A, "handover.agree", () -> fire(agree)),
        KeyAct.plain(KeyCode.D, "handover.disagree", () -> fire(disagree)),
        KeyAct.plain(KeyCode.T, "handover.discuss", () -> fire(discuss)),
        KeyAct.plain(KeyCode.DELETE, "handover.takeBack", () -> fire(takeBack)),
        KeyAct.withShortcut(KeyCode.S, "handover.write", this::write),
        KeyAct.plain(KeyCode.ESCAPE, "handover.leave", this::escape));
  }

  private static void fire(Button button) {
    if (button.isVisible()) {
      button.fire();
    }
  }

  /** Out of a field first. */
  private void escape() {
    if (note.isFocused() || password.isFocused()) {
      items.requestFocus();
    } else {
      back.run();
    }
  }

  @Override
  public void close() {
    shown.close();
    controller.end();
  }
}
