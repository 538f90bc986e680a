package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.ComparePolicies.Compared;
import org.limitdesk.workflow.ReadPolicies.PolicyLife;

/** All versions there are: what each is, who made and confirmed it, and the one that waits. */
final class VersionsTab {
  private static final double ROW = 31;

  private final VersionsModel model;
  private final VersionsController controller;
  private final StudioController studio;
  private final Workplace work;
  private final Texts texts;
  private final VersionWords words;
  private final Parent root;
  private Runnable begun = () -> {};

  @FXML private TableView<PolicyLife> table;
  @FXML private VBox detail;
  @FXML private Label versionName;
  @FXML private Label standing;
  @FXML private Label history;
  @FXML private Label tried;
  @FXML private Label marked;
  @FXML private Label meaning;
  @FXML private VBox noteBox;
  @FXML private TextArea note;
  @FXML private Button confirm;
  @FXML private Button giveBack;
  @FXML private Button compare;
  @FXML private Button begin;
  @FXML private Button export;
  @FXML private Button bring;
  @FXML private HBox refusalBand;
  @FXML private Label refusal;

  VersionsTab(
      VersionsModel model, VersionsController controller, StudioController studio, Workplace work) {
    this.model = model;
    this.controller = controller;
    this.studio = studio;
    this.work = work;
    texts = work.texts();
    words = new VersionWords(texts, model.people());
    root = Fxml.load(this, texts);
    columns();
    confirm.setOnAction(pressed -> confirm());
    giveBack.setOnAction(pressed -> giveBack());
    compare.setOnAction(pressed -> compare());
    begin.setOnAction(pressed -> begin());
    export.setOnAction(pressed -> chooseTarget());
    bring.setOnAction(pressed -> chooseFile());
    Seen.when(bring, controller.mayBring());
    Seen.when(begin, controller.mayBring());
  }

  private void columns() {
    table.setId("versions");
    table.setFixedCellSize(ROW);
    table.setItems(model.versions());
    table.getColumns().add(Columns.text("policy", texts.bind("versions.policy"), 170, words::name));
    table
        .getColumns()
        .add(Columns.text("state", texts.bind("versions.standing"), 180, words::standing));
    table.getColumns().add(Columns.text("from", texts.bind("versions.from"), 100, words::from));
    table
        .getColumns()
        .add(Columns.text("brought", texts.bind("versions.broughtBy"), 270, words::brought));
    table
        .getColumns()
        .add(Columns.text("gauges", texts.bind("versions.gauges"), 150, words::gauges));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  /** Called when a draft begins as one of the versions. */
  void onBegin(Runnable action) {
    begun = action;
  }

  Parent node() {
    return root;
  }

  List<Node> regions() {
    return List.of(table, detail);
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.bindBoth(note.textProperty(), model.note());
    shown.watch(model.chosen(), this::showChosen);
    shown.watch(model.refusal(), this::showRefusal);
    shown.watch(
        model.busy(),
        busy -> {
          confirm.setDisable(busy);
          giveBack.setDisable(busy);
        });
    shown.watch(
        table.getSelectionModel().selectedItemProperty(),
        life -> {
          if (life != null) {
            controller.choose(life);
          }
        });
    shown.onChange(
        texts.language(),
        () -> {
          table.refresh();
          showChosen(model.chosen().get());
          showRefusal(model.refusal().get());
        });
    controller.attach(shown);
  }

  private void showChosen(@Nullable PolicyLife life) {
    Seen.when(detail, life != null);
    if (life == null) {
      return;
    }
    if (!life.equals(table.getSelectionModel().getSelectedItem())) {
      table.getSelectionModel().select(life);
    }
    boolean confirms = controller.mayConfirm(life);
    versionName.setText(words.name(life));
    standing.setText(words.standing(life));
    standing.getStyleClass().setAll("label", "badge", "standing-" + life.standing().code());
    history.setText(words.history(life));
    tried.setText(words.tried(life));
    Seen.when(tried, !tried.getText().isEmpty());
    marked.setText(words.marked(life));
    Seen.when(marked, !marked.getText().isEmpty());
    meaning.setText(words.meaning(life, confirms, controller.hadAHand(life)));
    Seen.when(noteBox, confirms);
  }

  private void showRefusal(@Nullable Refusal why) {
    Seen.when(refusalBand, why != null);
    refusal.setText(why == null ? "" : why.in(texts));
  }

  @FXML
  private void dropRefusal() {
    controller.dropRefusal();
  }

  /** Nothing comes into force for the whole book at one press. */
  private void confirm() {
    PolicyLife life = model.chosen().get();
    if (life != null && controller.mayConfirm(life)) {
      controller.compare(found -> askToConfirm(life, found));
    }
  }

  private void askToConfirm(PolicyLife life, Compared found) {
    List<String> told =
        List.of(words.name(life), words.history(life), words.tried(life), words.marked(life));
    work.dialogs()
        .open(
            new ConfirmDialog(
                told, found.lines(), texts, () -> controller.confirm(life), work.dialogs()::close));
  }

  /** With a note at once; else the note is asked for where it is written. */
  private void giveBack() {
    if (!noteBox.isVisible()) {
      return;
    }
    if (model.note().get().isBlank()) {
      meaning.setText(texts.text("cards.noteFirst"));
      note.requestFocus();
    } else {
      controller.giveBack();
    }
  }

  private void begin() {
    if (controller.mayBring()) {
      controller.open(policy -> {
        studio.begin(policy);
        begun.run();
      });
    }
  }

  private void compare() {
    controller.compare(this::show);
  }

  private void show(Compared found) {
    work.dialogs()
        .open(
            new CompareDialog(
                found.one().version(),
                found.other().version(),
                found.lines(),
                texts,
                work.dialogs()::close));
  }

  private FileDialogs.Kind yaml() {
    return FileDialogs.Kind.of(texts.text("versions.files"), "*.yaml", "*.yml");
  }

  private void chooseFile() {
    work.files().open(texts.text("versions.import"), yaml()).ifPresent(controller::bring);
  }

  private void chooseTarget() {
    PolicyLife life = model.chosen().get();
    if (life != null) {
      String offered = life.policy().name() + "-" + life.policy().version() + ".yaml";
      work.files()
          .save(texts.text("versions.export"), offered, yaml())
          .ifPresent(controller::export);
    }
  }

  List<KeyAct> keys() {
    List<KeyAct> keys = new ArrayList<>();
    keys.add(KeyAct.plain(KeyCode.C, "versions.keyConfirm", this::confirm));
    keys.add(KeyAct.plain(KeyCode.R, "versions.keyReturn", this::giveBack));
    return keys;
  }

  boolean escape() {
    if (model.refusal().get() != null) {
      dropRefusal();
      return true;
    }
    return false;
  }
}
