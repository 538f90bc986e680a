package org.limitdesk.ui.policy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Knob;
import org.limitdesk.domain.policy.Knobs;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.whatif.MatrixCounts;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.ui.kit.EmptyState;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.ReckoningPane;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.policy.StudioModel.Tried;
import org.limitdesk.workflow.ReadPolicies.Standing;
import org.limitdesk.workflow.TryDrafts.Bench;

/** The studio: a draft's numbers at the left, what they come to at the right. */
final class StudioTab {
  private final StudioModel model;
  private final StudioController controller;
  private final Texts texts;
  private final Status status;
  private final MatrixGrid grid;
  private final KnobPanel knobs;
  private final CellStrip strip;
  private final StudioDialogs dialogs;
  private final Outcome result;
  private final ReckoningPane<Bench> reading;
  private final Parent root;
  private Subscriptions shown = new Subscriptions();
  private @Nullable Policy built;
  private @Nullable Object builtIn;

  @FXML private StackPane body;
  @FXML private VBox studioPage;
  @FXML private Label draftName;
  @FXML private Label from;
  @FXML private Label changeCount;
  @FXML private Label saved;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private Button document;
  @FXML private Button compare;
  @FXML private Button backTest;
  @FXML private Button export;
  @FXML private Button discard;
  @FXML private Button send;
  @FXML private HBox refusalBand;
  @FXML private Label refusal;
  @FXML private VBox matrix;
  @FXML private Label lookedAt;
  @FXML private HBox cellStrip;
  @FXML private Label cellPlace;
  @FXML private TextField cellField;
  @FXML private Label cellTold;
  @FXML private GridPane line;
  @FXML private GridPane month;
  @FXML private GridPane signals;
  @FXML private GridPane alone;
  @FXML private GridPane scenarios;
  @FXML private Button addRule;
  @FXML private StackPane right;
  @FXML private ScrollPane scroll;

  StudioTab(StudioModel model, StudioController controller, Workplace work) {
    this.model = model;
    this.controller = controller;
    texts = work.texts();
    status = work.status();
    root = Fxml.load(this, texts);
    grid = new MatrixGrid(texts, new Cells());
    matrix.getChildren().add(grid);
    strip =
        new CellStrip(
            new CellStrip.Parts(cellStrip, cellPlace, cellField, cellTold),
            model,
            controller,
            grid,
            texts);
    dialogs = new StudioDialogs(model, controller, work);
    knobs = new KnobPanel(texts, new Turns());
    result = new Outcome(model, texts, dialogs::lines, new Stresses());
    reading =
        new ReckoningPane<>(
            model.bench(),
            new ReckoningPane.Acts(controller::tryAgain, controller::giveUp),
            new ReckoningPane.Words("studio.reading", "studio.notTried", "studio.givenUp"),
            texts,
            right,
            bench -> result.node());
    forward();
  }

  private void forward() {
    undo.setOnAction(pressed -> controller.undo());
    redo.setOnAction(pressed -> controller.redo());
    document.setOnAction(pressed -> dialogs.document());
    compare.setOnAction(pressed -> dialogs.compare());
    backTest.setOnAction(pressed -> dialogs.backTest());
    export.setOnAction(pressed -> dialogs.export());
    discard.setOnAction(pressed -> controller.discard());
    send.setOnAction(pressed -> dialogs.send());
    addRule.setOnAction(pressed -> dialogs.addRule());
  }

  Parent node() {
    return root;
  }

  List<Node> regions() {
    return List.of(grid, line, signals, result.figures());
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions now) {
    shown = now;
    shown.watch(model.draft(), draft -> showDraft());
    shown.onChange(model.read(), this::showDraft);
    shown.watch(model.tried(), this::showTried);
    shown.watch(model.savedAt(), at -> showBar());
    shown.watch(model.changes(), changes -> showBar());
    shown.watch(model.refusal(), this::showRefusal);
    shown.onChange(model.stressed().state(), this::revealStress);
    reading.attach(shown);
    shown.bind(undo.disableProperty(), model.canUndo().not());
    shown.bind(redo.disableProperty(), model.canRedo().not());
    shown.bind(send.disableProperty(), model.busy());
    shown.bind(addRule.disableProperty(), model.bench().result().isNull());
    shown.onChange(texts.language(), this::retell);
    result.attach(shown);
    controller.attach(shown);
  }

  /** The stress table stands far below: whoever asked for it is led there. */
  private void revealStress() {
    if (model.stressed().isRunning()) {
      scroll.setVvalue(scroll.getVmax());
    }
  }

  private void retell() {
    controller.tellChanges();
    showDraft();
    showTried(model.tried().get());
    reading.show();
    showRefusal(model.refusal().get());
  }

  private void showDraft() {
    Policy draft = model.draft().get();
    Standing standing = model.inForce().get();
    studioPage.setVisible(draft != null && standing != null);
    status.counts().set(draft == null ? "" : texts.text("studio.status", draft.version()));
    body.getChildren().setAll(studioPage);
    if (draft == null || standing == null) {
      if (model.read().get()) {
        body.getChildren().add(empty(standing != null));
      }
      return;
    }
    if (needsBuilding(draft)) {
      grid.show(draft.matrix());
      knobs.build(draft, line, month, signals, alone);
      knobs.scenarios(draft, scenarios, this::removeRule);
      built = draft;
      builtIn = texts.language().get();
    }
    grid.update(draft.matrix(), standing.policy().matrix());
    knobs.show(draft, standing.policy());
    showBar();
    strip.show();
  }

  /** The focus goes on to what stands where the rule stood. */
  private void removeRule(int place) {
    controller.rules().remove(place);
    List<Node> left = List.copyOf(scenarios.lookupAll(".studio-rule"));
    if (left.isEmpty()) {
      addRule.requestFocus();
    } else {
      left.get(Math.min(place, left.size() - 1)).requestFocus();
    }
  }

  private Node empty(boolean may) {
    EmptyState state =
        new EmptyState("fth-edit-3", texts.bind("studio.none"), texts.bind("studio.noneHow"));
    if (may) {
      state.withMain(texts.bind("studio.begin"), controller::begin);
    }
    return controller.mayBringBack()
        ? state.withOther(texts.bind("studio.bringBack"), controller::bringBack)
        : state;
  }

  /** Begins a draft where there is none. */
  void begin() {
    controller.beginWhereNone();
  }

  /** Whether there are other fields than those that are there. */
  private boolean needsBuilding(Policy draft) {
    Policy before = built;
    LimitMatrix now = draft.matrix();
    return before == null
        || builtIn != texts.language().get()
        || !before.matrix().score().equals(now.score())
        || !before.matrix().utilisation().equals(now.utilisation())
        || !before.bookRails().segments().keySet().equals(draft.bookRails().segments().keySet())
        || !before.authority().roles().keySet().equals(draft.authority().roles().keySet())
        || !withoutFactors(before).equals(withoutFactors(draft));
  }

  /** All of the scenario rules that stands in no field: what has to be written anew with it. */
  static List<Scenario> withoutFactors(Policy policy) {
    return policy.scenarios().stream()
        .map(each -> new Scenario(each.name(), each.reason(), 0, each.where()))
        .toList();
  }

  private void showBar() {
    Policy draft = model.draft().get();
    Standing standing = model.inForce().get();
    if (draft == null || standing == null) {
      return;
    }
    draftName.setText(texts.text("studio.draftName", draft.version()));
    from.setText(
        texts.text(
            "studio.fromPolicy", standing.policy().name() + " " + standing.policy().version()));
    changeCount.setText(
        texts.text("studio.changes", texts.numbers().count(model.changes().get().size())));
    saved.setText(
        model.savedAt().get() == 0
            ? ""
            : texts.text(
                "studio.saved",
                texts
                    .dates()
                    .timeToSecond(
                        Instant.ofEpochMilli(model.savedAt().get())
                            .atZone(ZoneId.systemDefault())
                            .toLocalTime())));
  }

  private void showTried(@Nullable Tried tried) {
    MatrixCounts counts =
        tried != null && tried.policy().equals(model.draft().get()) ? tried.counts() : null;
    grid.count(counts);
    lookedAt.setText(
        counts == null
            ? texts.text("policy.matrixBy")
            : texts.text("studio.lookedAt", texts.numbers().count(counts.lines())));
    strip.count();
  }

  private void showRefusal(@Nullable Refusal why) {
    refusalBand.setVisible(why != null);
    refusalBand.setManaged(why != null);
    refusal.setText(why == null ? "" : why.in(texts));
  }

  @FXML
  private void dropRefusal() {
    controller.dropRefusal();
  }

  /** What is done in the matrix. */
  private final class Cells implements MatrixGrid.Editor {
    @Override
    public void turn(int row, int column, int turns) {
      controller.turn(Knobs.cell(row, column), turns);
    }

    @Override
    public void type(int row, int column) {
      strip.choose(row, column);
      strip.type();
    }

    @Override
    public void chosen(int row, int column) {
      strip.choose(row, column);
    }
  }

  /** What is done with the stress table. */
  private final class Stresses implements Outcome.Stresses {
    @Override
    public void run() {
      controller.runs().stress();
    }

    @Override
    public void ask() {
      dialogs.addStress();
    }

    @Override
    public void remove(Stress stress) {
      controller.runs().own().remove(stress);
    }
  }

  /** What is done in the fields. */
  private final class Turns implements KnobField.Turned {
    @Override
    public void set(Knob knob, long value) {
      controller.set(knob, value);
    }

    @Override
    public void turn(Knob knob, int turns) {
      controller.turn(knob, turns);
    }
  }

  List<KeyAct> keys() {
    return List.of(
        KeyAct.withShortcut(KeyCode.Z, "studio.keyUndo", controller::undo),
        KeyAct.withShortcut(KeyCode.Y, "studio.keyRedo", controller::redo),
        KeyAct.withShortcut(KeyCode.D, "studio.keyCompare", dialogs::compare),
        KeyAct.withShortcut(KeyCode.E, "studio.keyExport", dialogs::export),
        KeyAct.plain(KeyCode.E, "studio.keyDocument", dialogs::document),
        KeyAct.plain(KeyCode.A, "studio.keyAddRule", dialogs::addRule),
        KeyAct.plain(KeyCode.S, "studio.keyStress", controller.runs()::stress),
        KeyAct.plain(KeyCode.O, "studio.keyOwnStress", dialogs::addStress),
        KeyAct.plain(KeyCode.K, "studio.keyBackTest", dialogs::backTest),
        KeyAct.withShortcut(KeyCode.ENTER, "studio.keySend", dialogs::send));
  }

  List<TourStop> tour() {
    return List.of(
        new TourStop("studio-empty", () -> {}),
        new TourStop("studio", controller::begin),
        new TourStop("studio-changed", this::tighten),
        new TourStop("rule", dialogs::addRule),
        new TourStop("own-stress", dialogs::addStress),
        new TourStop("compare", dialogs::compare),
        new TourStop("document", dialogs::document),
        new TourStop("send", dialogs::send),
        new TourStop("lines", this::firstLines),
        new TourStop("back-test", dialogs::backTest));
  }

  /** A change that shows, for a picture. */
  private void tighten() {
    controller.turn(Knobs.cell(1, 1), -2);
    controller.turn(Knobs.factors().getFirst(), -1);
    controller.runs().stress();
  }

  private void firstLines() {
    result.openFirst();
  }

  boolean escape() {
    if (controller.giveUp()) {
      return true;
    }
    if (model.refusal().get() != null) {
      dropRefusal();
      return true;
    }
    return false;
  }
}
