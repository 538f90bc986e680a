package org.limitdesk.ui.oversight;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.ui.handover.HandOvers;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.notice.Notices;
import org.limitdesk.ui.oversight.OversightModel.Refusal;
import org.limitdesk.workflow.ReadOversight.Oversight;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Filter;
import org.limitdesk.workflow.port.DecisionLog.Waiting;

/** The oversight: inbox at the left, rates and the override log at the right. */
public final class OversightView implements Screen {
  private static final PseudoClass PASSIVE = PseudoClass.getPseudoClass("passive");

  private final OversightModel model;
  private final OversightController controller;
  private final Notices notices;
  private final Workplace work;
  private final Texts texts;
  private final Region root;
  private final LogTable logTable;
  private final Filters filters;
  private final RatePanels ratePanels;
  private final LogState logState;
  private final LogBar logActs;
  private final DetailPane details;
  private final Drawn drawn = new Drawn();
  private Subscriptions shown = new Subscriptions();

  @FXML private Label waitingCount;
  @FXML Button handOver;
  @FXML private ListView<Waiting> inbox;
  @FXML private VBox detail;
  @FXML private Label subject;
  @FXML private Button openProfile;
  @FXML private Button openNotice;
  @FXML private VBox facts;
  @FXML private VBox decideBox;
  @FXML private TextArea note;
  @FXML private Label refusal;
  @FXML private Button confirm;
  @FXML private Button giveBack;
  @FXML private Label own;
  @FXML private VBox band;
  @FXML private VBox troubleBox;
  @FXML private Label trouble;
  @FXML private HBox filterBar;
  @FXML private ComboBox<Filters.Choice<Long>> officer;
  @FXML private ComboBox<Filters.Choice<Integer>> month;
  @FXML private ComboBox<Filters.Choice<ReasonCode>> reason;
  @FXML private ComboBox<Filters.Choice<Direction>> direction;
  @FXML private StackPane summaryPlace;
  @FXML private StackPane ratePlace;
  @FXML private Label chip;
  @FXML private HBox logBar;
  @FXML private HBox logFoot;
  @FXML private TableView<Departure> log;
  @FXML private Label shownRows;
  @FXML private Button more;

  public OversightView(
      OversightModel model,
      OversightController controller,
      Notices notices,
      HandOvers handOvers,
      Workplace work) {
    this.model = model;
    this.controller = controller;
    this.notices = notices;
    this.work = work;
    texts = work.texts();
    root = (Region) Fxml.load(this, texts);
    logTable = new LogTable(log, texts);
    filters = new Filters(texts, officer, month, reason, direction);
    ratePanels = new RatePanels(texts, filters);
    ratePanels.fit(root);
    ratePlace.getChildren().setAll(ratePanels.node());
    summaryPlace.getChildren().setAll(ratePanels.summary());
    logState = new LogState(texts, chip, band);
    details = new DetailPane(facts, this::openMark, texts);
    logActs = new LogBar(logBar, model, controller, work);
    handOvers.on(handOver, controller::readAll);
    forward();
  }

  private void forward() {
    inbox.setCellFactory(any -> new InboxCell(texts));
    inbox.setItems(model.waiting());
    inbox.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
        controller.read();
        event.consume();
      }
    });
    log.setItems(model.rows());
    confirm.setOnAction(event -> controller.decide(ApprovalResult.CONFIRMED));
    giveBack.setOnAction(event -> giveBack());
    more.setOnAction(event -> controller.readMore());
    openProfile.setOnAction(event -> openProfile());
    openNotice.setOnAction(event -> openNotice());
    logFoot.getChildren().addLast(TurnedOutDialog.button(this::openTurnedOut, texts));
    filters.onChoice(() -> controller.list(filters.filter()));
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    shown.bindBoth(note.textProperty(), model.note());
    shown.watch(model.chosen(), waiting -> showDetail());
    shown.watch(model.entry(), entry -> showDetail());
    shown.watch(root.sceneProperty().flatMap(Scene::focusOwnerProperty), this::focused);
    shown.onChange(log.getSelectionModel().selectedItemProperty(), this::readLog);
    shown.watch(inbox.getSelectionModel().selectedItemProperty(), this::choose);
    shown.watch(model.refusal(), this::showRefusal);
    shown.watch(model.oversight(), this::showOversight);
    shown.watch(model.rates(), rates -> ratePanels.show(model));
    shown.watch(model.followed(), followed -> ratePanels.show(model));
    shown.watch(model.checked(), checked -> showLogState());
    shown.watch(model.verifying(), verifying -> showLogState());
    shown.watch(model.trouble(), this::showTrouble);
    shown.watch(model.busy(), busy -> enable());
    shown.bind(more.visibleProperty(), model.more());
    logActs.watch(shown);
    ListChangeListener<Departure> rows = change -> showCount();
    model.rows().addListener(rows);
    shown.onClose(() -> model.rows().removeListener(rows));
    shown.watch(texts.language(), _ -> retellIfNew());
    controller.attach(shown);
  }

  @Override
  public void detach() {
    shown.close();
  }

  /** Also where the language was changed on another screen. */
  private void retellIfNew() {
    if (drawn.isNew("language", texts.language().get())) {
      retell();
    }
  }

  /** Everything that is written by hand, in another language. */
  private void retell() {
    inbox.refresh();
    showDetail();
    showOversight(model.oversight().get());
    ratePanels.show(model);
    showRefusal(model.refusal().get());
    showTrouble(model.trouble().get());
    showCount();
    log.refresh();
  }

  /** The list clears its choice while it is filled anew, which nobody did. */
  private void choose(@Nullable Waiting waiting) {
    if (waiting != null) {
      controller.choose(waiting);
    }
  }

  private void focused(@Nullable Node owner) {
    if (inbox.equals(owner)) {
      model.entry().set(null);
    } else {
      readLog();
    }
  }

  /** Only a row that somebody is at: the log is also filled anew on its own. */
  private void readLog() {
    Scene scene = root.getScene();
    if (scene == null || !log.equals(scene.getFocusOwner())) {
      return;
    }
    if (log.getSelectionModel().isEmpty()) {
      log.getSelectionModel().selectFirst();
    }
    Departure row = log.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.entry().set(row);
    }
  }

  /** What the detail pane shows is what the keys act on. */
  private void showDetail() {
    Departure entry = model.entry().get();
    Waiting waiting = model.chosen().get();
    boolean decides = entry == null && controller.mayDecide();
    Seen.when(decideBox, decides);
    Seen.when(detail, entry != null || waiting != null);
    inbox.pseudoClassStateChanged(PASSIVE, entry != null);
    log.pseudoClassStateChanged(PASSIVE, entry == null);
    enable();
    showCounts();
    Decision decision = model.decision();
    Seen.when(openNotice, decision != null && decision.cuts());
    if (entry != null) {
      showEntry(entry);
    } else if (waiting != null) {
      showWaiting(waiting);
    }
  }

  private void showEntry(Departure entry) {
    String number = texts.numbers().count(entry.decision().seq());
    subject.setText(texts.text("oversight.logEntry", number));
    if (drawn.isNew("detail", entry, texts.language().get())) {
      details.show(entry, controller.mayMark(entry));
    }
  }

  private void showWaiting(Waiting waiting) {
    subject.setText(waiting.seen().borrowerId());
    if (drawn.isNew("detail", waiting, texts.language().get())) {
      details.show(waiting);
    }
    boolean isOwn = controller.isOwn(waiting);
    own.setText(texts.text(isOwn ? "oversight.ownHint" : "oversight.hint"));
    if (!waiting.equals(inbox.getSelectionModel().getSelectedItem())) {
      inbox.getSelectionModel().select(waiting);
    }
  }

  private void enable() {
    boolean off =
        model.busy().get()
            || model.logIsBroken()
            || model.chosen().get() == null
            || model.entry().get() != null;
    confirm.setDisable(off);
    giveBack.setDisable(off);
  }

  private void showRefusal(@Nullable Refusal why) {
    Seen.when(refusal, why != null);
    refusal.setText(why == null ? "" : details.refusal(why));
  }

  private void showOversight(@Nullable Oversight oversight) {
    if (oversight == null) {
      return;
    }
    waitingCount.setText(texts.numbers().count(oversight.waitingCount()));
    logTable.use(oversight.edges());
    if (drawn.isNew("filters", oversight, texts.language().get())) {
      filters.fill(oversight);
    }
    ratePanels.show(model);
    showLogState();
    showCounts();
  }

  private void showCounts() {
    Oversight oversight = model.oversight().get();
    if (oversight != null) {
      work.status()
          .counts()
          .set(
              texts.text(
                  "oversight.counts",
                  texts.numbers().count(oversight.waitingCount()),
                  texts.numbers().count(oversight.head().seq())));
    }
  }

  private void showLogState() {
    logState.show(model);
    enable();
  }

  private void showTrouble(@Nullable Trouble why) {
    Seen.when(troubleBox, why != null);
    trouble.setText(why == null ? "" : why.in(texts) + " [" + why.code() + "]");
  }

  private void showCount() {
    String count = texts.numbers().count(model.rows().size());
    shownRows.setText(texts.text(model.more().get() ? "oversight.first" : "oversight.rows", count));
  }

  /** C and R are for what waits, and say so where an entry of the log is read. */
  private void onInbox(Runnable act) {
    if (model.entry().get() == null) {
      act.run();
    } else {
      work.status().counts().set(texts.text("oversight.logHasKeys"));
    }
  }

  /** With a note at once; else the note is asked for where it is written. */
  private void giveBack() {
    if (model.note().get().isBlank()) {
      own.setText(texts.text("oversight.noteFirst"));
      note.requestFocus();
    } else {
      controller.decide(ApprovalResult.RETURNED);
    }
  }

  void openProfile() {
    String borrower = model.borrower();
    if (borrower != null) {
      work.places().open("profile", borrower);
    }
  }

  void openMark() {
    OversightKeys.mark(model, controller, work);
  }

  void openTurnedOut() {
    TurnedOutDialog.open(controller, work);
  }

  void openNotice() {
    Decision decision = model.decision();
    if (decision != null && decision.cuts()) {
      notices.open(decision.caseId());
    }
  }

  @Override
  public List<TourStop> tour() {
    return OversightKeys.tour(
        model, controller, this::openNotice, this::openTurnedOut, handOver::fire);
  }

  @Override
  public List<Node> regions() {
    return List.of(inbox, detail, filterBar, log);
  }

  @Override
  public List<KeyAct> keys() {
    return OversightKeys.of(this, logActs);
  }

  void confirm() {
    onInbox(confirm::fire);
  }

  void returnIt() {
    onInbox(this::giveBack);
  }

  @Override
  public boolean escape() {
    if (note.isFocused() || model.entry().get() != null) {
      model.entry().set(null);
      inbox.requestFocus();
      return true;
    }
    if (!model.filter().get().equals(Filter.ALL)) {
      filters.clear();
      controller.list(Filter.ALL);
      return true;
    }
    return false;
  }
}
