package org.limitdesk.ui.collections;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.collections.MonthResult;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.ui.contact.ContactForm;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.EmptyState;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.ReckoningPane;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.WorkBoard;
import org.limitdesk.workflow.WorkLine;

/** Who is to be reminded, called or taken to court, and what came of it. */
public final class CollectionsView implements Screen {
  private static final ReckoningPane.Words WORDS =
      new ReckoningPane.Words("collections.reading", "collections.failed", "collections.cancelled");

  private static final int ROWS_ABOVE = 5;

  private final CollectionsModel model;
  private final CollectionsController controller;
  private final Workplace work;
  private final Texts texts;
  private final CollectionWords words;
  private final Parent root;
  private final WorkTable workTable;
  private final ResultTable resultTable;
  private final List<ReckoningPane<?>> parts;
  private final EmptyState nobody;
  private final Drawn drawn = new Drawn();
  private Subscriptions shown = new Subscriptions();
  private boolean filling;

  @FXML private HBox bar;
  @FXML private HBox stages;
  @FXML private HBox orders;
  @FXML private Label month;
  @FXML private Button contact;
  @FXML private Button promise;
  @FXML private StackPane body;
  @FXML private VBox list;
  @FXML private Label purpose;
  @FXML private Label totals;
  @FXML private TableView<WorkLine> lines;
  @FXML private StackPane resultsPlace;
  @FXML private TableView<MonthResult> results;
  @FXML private Label recovered;

  @SuppressWarnings("NullAway") // the loader fills the fields
  public CollectionsView(CollectionsModel model, CollectionsController controller, Workplace work) {
    this.model = model;
    this.controller = controller;
    this.work = work;
    texts = work.texts();
    words = new CollectionWords(texts);
    root = Fxml.load(this, texts);
    workTable = new WorkTable(lines, texts, model.board().result()::get);
    resultTable = new ResultTable(results, texts, model.stage()::get);
    parts = parts();
    nobody =
        new EmptyState(
                "fth-phone",
                texts.bind("collections.empty"),
                texts.bind("collections.emptySentence"))
            .withMain(texts.bind("collections.toData"), controller::toData);
    forward();
  }

  private List<ReckoningPane<?>> parts() {
    return List.of(
        new ReckoningPane<>(
            model.board(),
            new ReckoningPane.Acts(controller::readBoard, controller::cancelBoard),
            WORDS,
            texts,
            body,
            this::showBoard),
        new ReckoningPane<>(
            model.results(),
            new ReckoningPane.Acts(controller::readResults, controller::cancelResults),
            WORDS,
            texts,
            resultsPlace,
            this::showResults));
  }

  private void forward() {
    for (Stage stage : Stage.values()) {
      stages.getChildren().add(button(stage, () -> controller.choose(stage)));
    }
    for (WorkBoard.Order order : WorkBoard.Order.values()) {
      ToggleButton button = button(order, () -> controller.order(order));
      button.setId("order-" + order.code());
      button.textProperty().bind(texts.bind("collections.order." + order.code()));
      orders.getChildren().add(button);
    }
    contact.setOnAction(_ -> note(false));
    promise.setOnAction(_ -> note(true));
    for (Button each : List.of(contact, promise)) {
      each.setVisible(controller.mayNote());
      each.setManaged(controller.mayNote());
    }
    lines
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> {
          if (line != null && !filling) {
            controller.choose(line);
          }
        });
    TableHands.onOpen(lines, line -> controller.open(line));
    TableHands.onOpen(results, month -> controller.open(month));
  }

  private static ToggleButton button(Enum<?> what, Runnable act) {
    ToggleButton button = new ToggleButton();
    button.setUserData(what);
    button.setMinWidth(ToggleButton.USE_PREF_SIZE);
    button.setOnAction(_ -> {
      // Pressed again it stays: one of them always holds.
      button.setSelected(true);
      act.run();
    });
    return button;
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    parts.forEach(part -> part.attach(shown));
    shown.onChange(texts.language(), () -> parts.forEach(ReckoningPane::show));
    for (var changing : List.of(model.stage(), model.order())) {
      shown.onChange(changing, () -> parts.forEach(ReckoningPane::show));
    }
    shown.onChange(model.line(), () -> select(model.line().get()));
    controller.attach(shown);
  }

  @Override
  public void detach() {
    shown.close();
  }

  private Node showBoard(WorkBoard board) {
    Stage stage = model.stage().get();
    WorkBoard.Order order = model.order().get();
    month.setText(texts.dates().month(board.month()));
    if (drawn.isNew("board", board, stage, order, texts.language().get())) {
      stages.getChildren().forEach(each -> label(each, board));
      mark(orders, order);
      purpose.setText(texts.text("collections.purpose." + stage.code()));
      totals.setText(words.totals(board, stage));
      fill();
    }
    work.status().counts().set(words.totals(board, stage));
    return board.lines().isEmpty() ? nobody : list;
  }

  private void label(Node node, WorkBoard board) {
    if (node instanceof ToggleButton button && button.getUserData() instanceof Stage stage) {
      button.setId("stage-" + stage.code());
      button.setText(
          texts.text(
              "collections.tab", words.stage(stage), texts.numbers().count(board.count(stage))));
      button.setSelected(stage == model.stage().get());
    }
  }

  private static void mark(HBox buttons, Object chosen) {
    buttons
        .getChildren()
        .forEach(node -> {
          if (node instanceof ToggleButton button) {
            button.setSelected(chosen == button.getUserData());
          }
        });
  }

  /** Other rows; one stays on the line that one was on. */
  private void fill() {
    filling = true;
    workTable.show(model.lines());
    lines.getSelectionModel().clearSelection();
    filling = false;
    select(model.line().get());
  }

  private void select(@Nullable WorkLine line) {
    int at = line == null ? -1 : lines.getItems().indexOf(line);
    if (at >= 0 && at != lines.getSelectionModel().getSelectedIndex()) {
      lines.getSelectionModel().clearAndSelect(at);
      lines.scrollTo(Math.max(0, at - ROWS_ABOVE));
    }
  }

  private Node showResults(List<MonthResult> months) {
    if (drawn.isNew("results", months, model.stage().get(), texts.language().get())) {
      resultTable.show(months);
      recovered.setText(months.isEmpty() ? "" : words.recovered(months.getLast()));
    }
    return results;
  }

  /** Asks what came of a contact; with a promise where the borrower made one. */
  private void note(boolean promised) {
    WorkLine line = model.line().get();
    WorkBoard board = model.board().result().get();
    if (line == null || board == null || !controller.mayNote()) {
      return;
    }
    ContactForm form = new ContactForm(board.today(), texts);
    if (promised) {
      form.promising();
    }
    controller.room(line, form::show);
    String who = line.name() == null ? line.borrowerId() : line.name();
    work.dialogs()
        .open(
            form.of(
                who,
                note -> controller.note(line, note, () -> kept(who), this::refused),
                work.dialogs()::close));
  }

  private void kept(String who) {
    work.toasts().tell(Notice.Kind.DONE, texts.text("collections.noted", who));
  }

  private void refused(Trouble why) {
    work.toasts().tell(Notice.Kind.REFUSED, why.in(texts));
  }

  @Override
  public List<Node> regions() {
    return List.of(bar, lines, resultsPlace);
  }

  @Override
  public List<KeyAct> keys() {
    return List.of(
        KeyAct.plain(KeyCode.DIGIT1, "collections.keyEarly", () -> controller.choose(Stage.EARLY)),
        KeyAct.plain(KeyCode.DIGIT2, "collections.keyMid", () -> controller.choose(Stage.MID)),
        KeyAct.plain(KeyCode.DIGIT3, "collections.keyLate", () -> controller.choose(Stage.LATE)),
        KeyAct.plain(KeyCode.C, "collections.keyContact", () -> note(false)),
        KeyAct.plain(KeyCode.P, "collections.keyPromise", () -> note(true)),
        KeyAct.plain(KeyCode.O, "collections.keyOrder", this::otherOrder),
        KeyAct.withShortcut(KeyCode.C, "collections.keyCopy", this::copy));
  }

  private void otherOrder() {
    controller.order(
        model.order().get() == WorkBoard.Order.BALANCE
            ? WorkBoard.Order.PROMISE
            : WorkBoard.Order.BALANCE);
  }

  /** Copies what came of the stage where one is there, else the work list. */
  private void copy() {
    if (results.isFocused()) {
      CopyTable.toClipboard(results);
    } else {
      CopyTable.toClipboard(lines);
    }
  }

  @Override
  public List<TourStop> tour() {
    return List.of(
        new TourStop("promises", this::otherOrder),
        new TourStop("mid", () -> controller.choose(Stage.MID)),
        new TourStop("promise", () -> note(true)),
        new TourStop("late", () -> controller.choose(Stage.LATE)));
  }
}
