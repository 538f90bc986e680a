package org.limitdesk.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.data.DataModel.Done;
import org.limitdesk.ui.data.DataModel.StepLine;
import org.limitdesk.ui.data.DataModel.Task;
import org.limitdesk.ui.files.FilesView;
import org.limitdesk.ui.handover.HandOvers;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Steps;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Toasts;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.LoadedFile;
import org.limitdesk.workflow.SetAside;

/** The data screen: at the left what comes in and what was set aside, at the right the book. */
public final class DataView implements Screen {
  private final DataModel model;
  private final DataController controller;
  private final Texts texts;
  private final Toasts toasts;
  private final FileDialogs dialogs;
  private final FilesView filesView;
  private final DataFacts shownFacts;
  private final CorePanel core;
  private final Parent root;
  private Subscriptions shown = new Subscriptions();

  @FXML private VBox filesBox;
  @FXML private StackPane filesSlot;
  @FXML private Node loadBar;
  @FXML private Button load;
  @FXML private VBox running;
  @FXML private Label runningTitle;
  @FXML private Label share;
  @FXML private ProgressBar bar;
  @FXML private VBox steps;
  @FXML private VBox done;
  @FXML private FontIcon doneIcon;
  @FXML private Label doneTitle;
  @FXML private TableView<LoadedFile> results;
  @FXML private VBox remarks;
  @FXML private VBox troubleBox;
  @FXML private Label trouble;
  @FXML private Label troubleCode;
  @FXML private VBox loadPanel;
  @FXML private VBox quarantinePanel;
  @FXML private Label quarantineCount;
  @FXML private Label quarantineNone;
  @FXML private TableView<SetAside> quarantine;
  @FXML private Button copy;
  @FXML private Button export;
  @FXML private Button backUp;
  @FXML private Button handOver;
  @FXML private VBox coreSlot;
  @FXML private Button assess;
  @FXML private GridPane facts;
  @FXML private GridPane totals;
  @FXML private VBox documents;

  public DataView(
      DataModel model,
      DataController controller,
      FilesView filesView,
      HandOvers handOvers,
      CorePanel core,
      Texts texts,
      Toasts toasts,
      FileDialogs dialogs) {
    this.model = model;
    this.controller = controller;
    this.filesView = filesView;
    this.texts = texts;
    this.toasts = toasts;
    this.dialogs = dialogs;
    root = Fxml.load(this, texts);
    shownFacts = new DataFacts(texts);
    filesSlot.getChildren().add(filesView.node());
    this.core = core;
    coreSlot.getChildren().add(core);
    handOvers.on(handOver, () -> controller.refresh(shown));
    DataTables.results(results, texts);
    DataTables.quarantine(quarantine, texts);
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public List<Node> regions() {
    return List.of(loadPanel, quarantinePanel, backUp.getParent());
  }

  @Override
  public List<KeyAct> keys() {
    List<KeyAct> keys = new ArrayList<>(core.keys());
    keys.addAll(
        List.of(
            KeyAct.withShortcut(KeyCode.O, "data.keyChoose", filesView::choose),
            HandOvers.key(handOver::fire),
            KeyAct.withShortcut(KeyCode.E, "data.keyExport", this::export),
            KeyAct.withShortcut(KeyCode.ENTER, "data.keyLoad", controller::load)));
    return keys;
  }

  /** A file to load, by its path. */
  @Override
  public void show(String subject) {
    filesView.add(List.of(Path.of(subject)));
  }

  @Override
  public List<TourStop> tour() {
    return List.of(new TourStop("loaded", controller::load));
  }

  @Override
  public boolean escape() {
    return controller.cancel();
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    filesView.attach(shown);
    core.attach(shown);
    bindPanels();
    shown.watch(model.step(), this::showStep);
    shown.watch(model.trouble(), this::showTrouble);
    shown.watch(model.state(), state -> shownFacts.show(facts, documents, state));
    shown.watch(model.totals(), found -> shownFacts.show(totals, found));
    shown.watch(model.setAside(), this::showSetAside);
    shown.watch(model.task(), task -> showStep(model.step().get()));
    shown.onChange(model.done(), () -> tell(model.done().get()));
    shown.onChange(Bindings.size(model.loaded()), this::showLoaded);
    shown.onChange(texts.language(), this::showAll);
    showLoaded();
    controller.refresh(shown);
  }

  private void bindPanels() {
    var loading = model.task().isEqualTo(Task.LOAD);
    var assessing = model.task().isEqualTo(Task.ASSESS);
    var busy = model.task().isNotEqualTo(Task.NONE);
    var isDone = Bindings.isNotEmpty(model.loaded());
    showIf(running, loading.or(assessing));
    showIf(done, isDone.and(loading.not()));
    showIf(filesBox, isDone.or(loading).not());
    showIf(loadBar, Bindings.isNotEmpty(model.files().files()));
    showIf(troubleBox, model.trouble().isNotNull());
    shown.bind(load.disableProperty(), model.files().ready().not().or(busy));
    shown.bind(assess.disableProperty(), busy);
    shown.bind(backUp.disableProperty(), busy);
    results.setItems(model.loaded());
    shown.onClose(() -> results.setItems(null));
  }

  private void showIf(Node node, ObservableBooleanValue condition) {
    shown.bind(node.visibleProperty(), condition);
    shown.bind(node.managedProperty(), condition);
  }

  private void showAll() {
    shownFacts.show(facts, documents, model.state().get());
    shownFacts.show(totals, model.totals().get());
    showTrouble(model.trouble().get());
    showSetAside(model.setAside().get());
    showLoaded();
    showStep(model.step().get());
    results.refresh();
  }

  private void showStep(@Nullable StepLine now) {
    boolean assessing = model.task().get() == Task.ASSESS;
    runningTitle.setText(texts.text(assessing ? "data.assessing" : "data.loading"));
    bar.setProgress(now == null ? ProgressIndicator.INDETERMINATE_PROGRESS : now.share());
    share.setText(now == null ? "" : texts.numbers().rate(now.share(), 0));
    steps.getChildren().setAll(model.steps().stream().map(line -> stepLabel(line, now)).toList());
    if (assessing && now != null) {
      steps.getChildren().setAll(stepLabel(now, now));
    }
  }

  private Label stepLabel(StepLine line, @Nullable StepLine now) {
    boolean current = now != null && now.name().equals(line.name());
    String icon = current ? "fth-loader" : line.hasBegun() ? "fth-check" : "fth-circle";
    Label label = new Label(Steps.name(texts, line.name()), new FontIcon(icon));
    label.getStyleClass().addAll("step", current || line.hasBegun() ? "begun" : "todo");
    return label;
  }

  private void showTrouble(@Nullable Trouble why) {
    trouble.setText(why == null ? "" : why.in(texts));
    troubleCode.setText(why == null ? "" : why.code());
  }

  private void showSetAside(SetAside.Found found) {
    boolean any = found.findings() > 0;
    quarantine.getItems().setAll(found.first());
    quarantine.setVisible(any);
    quarantine.setManaged(any);
    quarantineNone.setVisible(!any);
    quarantineNone.setManaged(!any);
    copy.setDisable(!any);
    export.setDisable(!any);
    String count = texts.numbers().count(found.rows());
    quarantineCount.setText(any ? texts.text("data.rowsSetAside", count) : "");
    if (found.findings() > found.first().size()) {
      quarantineCount.setText(
          texts.text("data.rowsSetAsideFirst", count, texts.numbers().count(found.first().size())));
    }
  }

  private void showLoaded() {
    long setAside = setAside();
    doneTitle.setText(loadedOr("data.loaded"));
    doneIcon.setIconLiteral(setAside == 0 ? "fth-check-circle" : "fth-alert-triangle");
    doneIcon.getStyleClass().setAll("ikonli-font-icon", setAside == 0 ? "success" : "warning");
    DataTables.fit(results, model.loaded().size());
    remarks.getChildren().setAll(DataTables.remarks(model.loaded(), model.notes(), texts));
  }

  private long setAside() {
    return model.loaded().stream().mapToLong(LoadedFile::setAside).sum();
  }

  /** How many rows were set aside, or the text for where none was. */
  private String loadedOr(String whole) {
    return setAside() == 0
        ? texts.text(whole)
        : texts.text("data.loadedPartly", texts.numbers().count(setAside()));
  }

  private void tell(@Nullable Done what) {
    if (what != null) {
      String text =
          switch (what.task()) {
            case LOAD -> loadedOr("data.toldLoad");
            case ASSESS -> texts.text("data.toldAssess");
            case BACK_UP -> texts.text("data.toldBackUp", what.subject());
            case EXPORT -> texts.text("data.toldExport", what.subject());
            case NONE -> "";
          };
      toasts.tell(Notice.Kind.DONE, text);
    }
  }

  @FXML
  private void load() {
    controller.load();
  }

  @FXML
  private void clear() {
    controller.clear();
  }

  @FXML
  private void cancel() {
    controller.cancel();
  }

  @FXML
  private void assess() {
    controller.assess();
  }

  @FXML
  private void copy() {
    CopyTable.toClipboard(quarantine);
  }

  @FXML
  private void export() {
    if (!export.isDisabled()) {
      save("data.export", "set-aside.csv", controller::export);
    }
  }

  @FXML
  private void backUp() {
    save("data.backUp", "backup.book", controller::backUp);
  }

  private void save(String titleKey, String name, Consumer<Path> write) {
    dialogs.save(texts.text(titleKey), name).ifPresent(write);
  }

  @Override
  public void detach() {
    shown.close();
  }
}
